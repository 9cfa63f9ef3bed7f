package org.waymark.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;

/** Calls one service; what may pass (a service away, a state not yet arrived) is tried again with growing pauses. */
final class Api {
    private static final Duration TOKEN_PATIENCE = Duration.ofSeconds(15);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI base;
    private final Function<DemoUser, String> tokens;
    private final Patience patience;

    Api(URI base, Function<DemoUser, String> tokens, Patience patience) {
        this.base = base;
        this.tokens = tokens;
        this.patience = patience;
    }

    /** @throws LoadFailed if the answer is anything but a good one, or patience runs out */
    JsonNode make(Call call) {
        Answer answer = answer(call);
        if (!answer.good()) {
            throw failed(call, answer);
        }
        return answer.json();
    }

    /** The final answer, good or not. */
    Answer answer(Call call) {
        return repeat(call, Answer::trouble, patience.notYetKnown());
    }

    /** Reads until the answer is good and as wanted; for what arrives from another service in its own time. */
    JsonNode await(Call call, Predicate<JsonNode> wanted) {
        return repeat(call, answer -> troubleUnless(wanted, answer), patience.settling())
                .json();
    }

    private static Answer.Trouble troubleUnless(Predicate<JsonNode> wanted, Answer answer) {
        boolean waiting = answer.trouble() == Answer.Trouble.NONE && !(answer.good() && wanted.test(answer.json()));
        return waiting ? Answer.Trouble.NOT_YET_KNOWN : answer.trouble();
    }

    private Answer repeat(Call call, Function<Answer, Answer.Trouble> judge, Duration notYet) {
        Answer.Trouble last = Answer.Trouble.NONE;
        Pause pause = new Pause();
        while (true) {
            Answer answer = once(call);
            Answer.Trouble trouble = judge.apply(answer);
            if (trouble == Answer.Trouble.NONE) {
                return answer;
            }
            if (trouble != last) {
                last = trouble;
                pause = new Pause();
            }
            if (pause.lastedLongerThan(patienceWith(trouble, notYet))) {
                throw failed(call, answer);
            }
            pause.rest();
        }
    }

    private Answer once(Call call) {
        try {
            HttpRequest request = call.request(base, tokens);
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException | UncheckedIOException away) {
            return new Answer(0, away.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailed("interrupted at " + call, e);
        }
    }

    private Duration patienceWith(Answer.Trouble trouble, Duration notYet) {
        return switch (trouble) {
            case NOT_YET_KNOWN -> notYet;
            case TOKEN_REFUSED -> TOKEN_PATIENCE;
            default -> patience.unreachable();
        };
    }

    private LoadFailed failed(Call call, Answer answer) {
        return new LoadFailed(call + " at " + base + ": " + answer.status() + " " + answer.text());
    }
}
