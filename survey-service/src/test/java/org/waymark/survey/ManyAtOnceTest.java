package org.waymark.survey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;

/** What is acknowledged is stored, once, whoever else is at it. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ManyAtOnceTest {
    private static final int CLIENTS = 32;

    @Test
    void ten_times_the_same_answer_of_each_of_many_is_one_of_each() throws Exception {
        UUID survey = Scene.openSurvey();
        List<Map<String, String>> people = Scene.invite(survey, "midwife", CLIENTS);
        together(people.stream()
                .<Callable<Integer>>map(person -> () -> {
                    for (int time = 0; time < 10; time++) {
                        Scene.answer(person.get("token"), Scene.response("midwife", 2));
                    }
                    return 0;
                })
                .toList());
        Scene.verb(survey, "close").then().statusCode(200).body("responses", equalTo(CLIENTS));
    }

    /** Rows are laid down elsewhere all the while. */
    @Test
    void what_is_taken_back_is_gone_wherever_it_lay_just_then() throws Exception {
        UUID survey = Scene.openSurvey();
        List<Map<String, String>> people = Scene.invite(survey, "midwife", CLIENTS);
        together(people.stream()
                .<Callable<Integer>>map(person -> () -> {
                    for (int time = 0; time < 20; time++) {
                        Scene.answer(person.get("token"), Scene.response("midwife", 1 + time % 4));
                        WithdrawalTest.withdraw(person.get("token")).statusCode(204);
                    }
                    return 0;
                })
                .toList());
        Scene.verb(survey, "close").then().statusCode(200).body("responses", equalTo(0));
    }

    @Test
    void one_id_sent_by_many_at_once_is_created_once() throws Exception {
        UUID survey = Scene.openSurvey();
        List<Integer> answers = together(IntStream.range(0, CLIENTS)
                .<Callable<Integer>>mapToObj(client -> () -> Scene.localSystem("many")
                        .body(Scene.response("midwife", 2))
                        .put("/v1/surveys/" + survey + "/responses/the-same")
                        .statusCode())
                .toList());
        assertEquals(1, answers.stream().filter(status -> status == 201).count());
        assertEquals(
                CLIENTS - 1, answers.stream().filter(status -> status == 200).count());
    }

    @Test
    void the_same_ten_ids_sent_by_many_at_once_are_ten_responses_and_nobody_is_refused() throws Exception {
        UUID survey = Scene.openSurvey();
        List<Integer> created = together(IntStream.range(0, CLIENTS)
                .<Callable<Integer>>mapToObj(client -> () -> (int) IntStream.range(0, 10)
                        .map(id -> Scene.localSystem("retrying")
                                .body(Scene.response("midwife", 2))
                                .put("/v1/surveys/" + survey + "/responses/" + id)
                                .then()
                                .statusCode(either(is(200)).or(is(201)))
                                .extract()
                                .statusCode())
                        .filter(status -> status == 201)
                        .count())
                .toList());
        assertEquals(10, created.stream().mapToInt(Integer::intValue).sum());
        Scene.verb(survey, "close").then().statusCode(200).body("responses", equalTo(10));
    }

    @Test
    void an_answer_is_counted_or_refused_while_the_survey_closes() throws Exception {
        UUID survey = Scene.openSurvey();
        AtomicInteger sent = new AtomicInteger();
        List<Callable<Integer>> work = new ArrayList<>();
        for (int client = 0; client < 8; client++) {
            String name = "client-" + client;
            work.add(() -> sendUntilRefused(survey, name, sent));
        }
        work.add(() -> {
            await().until(() -> sent.get() > 60);
            Scene.verb(survey, "close").then().statusCode(200);
            return 0;
        });
        int taken = together(work).stream().mapToInt(Integer::intValue).sum();
        assertTrue(taken > 60);
        Scene.coordinator().get("/v1/surveys/" + survey + "/summary").then().body("respondents", equalTo(taken));
    }

    /** @return how many were taken */
    private static int sendUntilRefused(UUID survey, String client, AtomicInteger sent) {
        int taken = 0;
        while (true) {
            int status = Scene.localSystem(client)
                    .body(Scene.response("midwife", 1 + taken % 4))
                    .put("/v1/surveys/" + survey + "/responses/" + taken)
                    .statusCode();
            if (status != 201) {
                assertEquals(409, status);
                return taken;
            }
            taken++;
            sent.incrementAndGet();
        }
    }

    @Test
    void a_large_survey_goes_on_closing_until_every_comment_is_cut_off() {
        UUID survey = Scene.openSurvey();
        int people = 4100;
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, people).forEach(number -> lines.append("""
                {"id":"%d","role":"midwife","agency":"maternity","ratings":[{"element":"PLAN-1","level":%d}],\
                "comments":[{"element":"PLAN-1","kind":"barrier","text":"%d"}]}
                """.formatted(number, 1 + number % 4, number)));
        Scene.localSystem("large")
                .body(lines.toString())
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .statusCode(201)
                .body("created", equalTo(people));
        Scene.handOut(survey, List.of("midwife", "midwife"));
        Scene.verb(survey, "remind").then().statusCode(200);
        Scene.verb(survey, "close").then().statusCode(200).body("status", equalTo("CLOSING"));
        Scene.coordinator()
                .get("/v1/surveys/" + survey + "/reminders")
                .then()
                .statusCode(200)
                .body("items", empty());
        Scene.localSystem("large")
                .body(Scene.response("midwife", 1))
                .put("/v1/surveys/" + survey + "/responses/late")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("survey-closed"));
        await().until(() ->
                "CLOSED".equals(Scene.coordinator().get("/v1/surveys/" + survey).path("status")));
        Scene.coordinator()
                .get("/v1/surveys/" + survey + "/summary")
                .then()
                .body("respondents", equalTo(people))
                .body("elements[0].levels.count", equalTo(List.of(1025, 1025, 1025, 1025)));
        await().until(() -> comments(survey, "").statusCode() == 200);
        Set<String> texts = new HashSet<>();
        String after = "";
        do {
            var page = comments(survey, after).then().statusCode(200).extract().jsonPath();
            texts.addAll(page.<String>getList("items.text"));
            after = page.getString("next");
        } while (after != null);
        assertEquals(people, texts.size());
    }

    private static Response comments(UUID survey, String after) {
        var request = Scene.coordinator().queryParam("limit", 200);
        return (after.isEmpty() ? request : request.queryParam("after", after))
                .get("/v1/surveys/" + survey + "/comments");
    }

    private static <T> List<T> together(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(work)) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
