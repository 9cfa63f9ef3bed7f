package org.waymark.survey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ProgressTest {
    @Test
    void tells_what_was_announced_and_nothing_finer() {
        UUID survey = Scene.openSurvey();
        List<Map<String, String>> people = Scene.invite(survey, "midwife", 9);
        answer(people.subList(0, 7));
        await().until(() -> Scene.last(survey).responses() == 5);
        Scene.coordinator()
                .get(path(survey))
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("invited", equalTo(9))
                .body("answered", equalTo(5))
                .body("daysLeft", equalTo(30));
        Scene.verb(survey, "close").then().statusCode(200);
        Scene.coordinator()
                .get(path(survey))
                .then()
                .body("status", equalTo("CLOSED"))
                .body("answered", equalTo(7))
                .body("daysLeft", nullValue())
                .body("notes", hasSize(0));
    }

    @Test
    void its_tag_changes_with_what_it_tells() {
        UUID survey = Scene.openSurvey();
        String before = Scene.coordinator().get(path(survey)).header("ETag");
        Scene.coordinator()
                .header("If-None-Match", before)
                .get(path(survey))
                .then()
                .statusCode(304);
        Scene.answer(Scene.invite(survey, "midwife", 1).get(0).get("token"), Scene.response("midwife", 2));
        String invited = Scene.coordinator().get(path(survey)).header("ETag");
        assertFalse(before.equals(invited));
        Scene.coordinator()
                .header("If-None-Match", invited)
                .get(path(survey))
                .then()
                .statusCode(304);
    }

    @Test
    void says_in_the_callers_language_that_few_different_views_are_invited() {
        UUID survey = Scene.openSurvey();
        Scene.coordinator().get(path(survey)).then().body("notes", hasSize(0));
        Scene.invite(survey, List.of("midwife", "parent", "parent"));
        Scene.coordinator()
                .get(path(survey))
                .then()
                .body("notes[0].code", equalTo("few-views-invited"))
                .body("notes[0].arguments.views", equalTo(2))
                .body("notes[0].detail", startsWith("Different views among those invited: 2."));
        Scene.coordinator()
                .header("Accept-Language", "cy")
                .get(path(survey))
                .then()
                .body("notes[0].detail", startsWith("Safbwyntiau gwahanol ymhlith y rhai a wahoddwyd: 2."));
    }

    @Test
    void flows_in_the_steps_of_the_announcements_and_ends_with_the_survey() throws Exception {
        UUID survey = Scene.openSurvey();
        List<Map<String, String>> people = Scene.invite(survey, "midwife", 7);
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        Thread watching = watch(survey, lines);
        await().until(() -> states(lines).size() == 1);
        answer(people.subList(0, 4));
        await().until(() -> lines.stream().filter(line -> line.startsWith(":")).count() > 2);
        assertEquals(1, states(lines).size(), "four have answered, and nobody hears of it");
        answer(people.subList(4, 7));
        await().until(() -> states(lines).size() == 2);
        Scene.verb(survey, "close").then().statusCode(200);
        watching.join();
        List<String> states = states(lines);
        assertEquals(3, states.size(), states.toString());
        assertTrue(states.get(0).contains("\"answered\":0"), states.get(0));
        assertTrue(states.get(1).contains("\"answered\":5"), states.get(1));
        assertTrue(states.get(2).contains("\"answered\":7") && states.get(2).contains("CLOSED"), states.get(2));
    }

    private static List<String> states(Queue<String> lines) {
        return lines.stream().filter(line -> line.startsWith("data:")).toList();
    }

    private static Thread watch(UUID survey, Queue<String> lines) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + path(survey) + "/stream"))
                .header(
                        "Authorization",
                        "Bearer " + Tokens.of("coordinator").areas(Scene.AREA).token())
                .header("Accept", "text/event-stream")
                .build();
        Thread watching = new Thread(() -> {
            try (Stream<String> body = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofLines())
                    .body()) {
                body.forEach(lines::add);
            } catch (IOException | InterruptedException failure) {
                lines.add("failed: " + failure);
            }
        });
        watching.start();
        return watching;
    }

    private static void answer(List<Map<String, String>> people) {
        people.forEach(person -> Scene.answer(person.get("token"), Scene.response("midwife", 2)));
    }

    private static String path(UUID survey) {
        return "/v1/surveys/" + survey + "/progress";
    }
}
