package org.waymark.kit.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.kit.refusal.Refusal;
import org.waymark.testkit.ConstraintSentences;
import org.waymark.testkit.RefusalTexts;
import org.waymark.testkit.Sentence;

class RefusalsHaveTheirWelshTest {
    private static final List<String> OTHER_TITLES = List.of("Sign in first", "Unprocessable Content");

    @Test
    void whatever_a_service_can_refuse_with_by_itself_has_its_welsh() throws IOException {
        RefusalTexts.mustHaveTheirWelsh(
                Stream.concat(titles(), ConstraintSentences.ofTheStandard()).toArray(Sentence[]::new));
    }

    private static Stream<Sentence> titles() {
        Stream<String> ofStatuses = Stream.of(Response.Status.values())
                .filter(status -> status.getStatusCode() >= 400)
                .map(Response.Status::getReasonPhrase);
        Stream<String> ofKinds = Stream.of(Refusal.Kind.values()).map(Refusal.Kind::title);
        return Stream.of(ofStatuses, ofKinds, OTHER_TITLES.stream())
                .flatMap(titles -> titles)
                .map(title -> new Sentence("title", title));
    }

    @Test
    void a_sentence_without_welsh_does_not_pass_unseen() throws IOException {
        assertEquals(
                Set.of(
                        "no Welsh: Sentence[code=too-big, english=At most {0}.]",
                        "no Welsh: Sentence[code=too-long, english=At most 2 characters.]",
                        "no Welsh: Sentence[code=refused, english=This thing cannot be used.]",
                        "no Welsh: Sentence[code=not-yet-known, english=It has not arrived here.]"),
                RefusalTexts.complaints(Path.of("target", "test-classes")));
    }
}
