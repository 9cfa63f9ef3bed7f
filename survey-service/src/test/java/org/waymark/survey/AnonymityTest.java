package org.waymark.survey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;

/** The database alone tells nobody whose response is whose. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class AnonymityTest {
    private static final int PEOPLE = 40;
    private static final int AT_ONCE = 5;
    private static final List<String> ELEMENTS = List.of("LEAD-1", "PLAN-1", "PLAN-2");

    @Inject
    DataSource database;

    @Test
    void no_order_of_invitations_fits_any_order_of_responses_before_or_after_the_close() {
        Attacker attacker = new Attacker(database);
        UUID survey = Scene.openSurvey();
        List<Map<String, String>> people = new ArrayList<>(Scene.invite(survey, "midwife", PEOPLE));
        Collections.shuffle(people, new Random(7));
        Map<String, String> truth = new HashMap<>();
        for (int first = 0; first < PEOPLE; first += AT_ONCE) {
            for (int number = first; number < first + AT_ONCE; number++) {
                Scene.answer(people.get(number).get("token"), marked(number));
                truth.put(people.get(number).get("invitationId"), mark(number));
            }
            int answered = first + AT_ONCE;
            await().until(() -> flagged(attacker, survey) == answered);
        }
        assertNoBetterThanChance(attacker.attacks(survey, truth));
        Scene.verb(survey, "close").then().statusCode(200);
        assertEquals(new HashSet<>(truth.values()), new HashSet<>(attacker.marks(survey)));
        assertNoBetterThanChance(attacker.attacks(survey, truth));
    }

    private static long flagged(Attacker attacker, UUID survey) {
        return attacker.everything().stream()
                .filter(row -> row.startsWith("invitation: ") && row.contains(survey.toString()) && row.endsWith(",t)"))
                .count();
    }

    private static void assertNoBetterThanChance(List<Attacker.Attack> attacks) {
        assertTrue(attacks.size() > 50, "the attacker tried only " + attacks.size() + " ways");
        assertEquals(
                List.of(),
                attacks.stream().filter(Attacker.Attack::isBetterThanChance).toList());
    }

    @Test
    void no_response_looks_newer_than_another() {
        Attacker attacker = new Attacker(database);
        UUID survey = Scene.openSurvey();
        List<Map<String, String>> people = Scene.invite(survey, "midwife", 12);
        Set<Integer> places = new HashSet<>();
        for (int number = 0; number < people.size(); number++) {
            Scene.answer(people.get(number).get("token"), marked(number));
            assertEquals(1, attacker.ages(survey));
            places.add(attacker.marks(survey).indexOf(mark(number)));
        }
        assertTrue(places.size() > 2, "the newest always lies at " + places);
    }

    @Test
    void neither_a_token_nor_a_role_of_an_invited_person_is_anywhere() {
        Attacker attacker = new Attacker(database);
        UUID survey = Scene.openSurvey();
        List<Map<String, String>> people = Scene.invite(survey, List.of("head-teacher", "midwife", "parent"));
        for (Map<String, String> person : people) {
            assertEquals(List.of(), attacker.rowsWith(person.get("token")));
            List<String> rows = attacker.rowsWith(person.get("invitationId"));
            assertEquals(1, rows.size(), rows.toString());
            assertTrue(rows.get(0).startsWith("invitation: "));
        }
        assertTrue(attacker.everything().stream()
                .filter(row -> row.contains(survey.toString()) && row.contains("head-teacher"))
                .allMatch(row -> row.startsWith("survey: ")));
    }

    @Test
    void an_id_of_a_local_system_is_nowhere_once_its_response_is_stored() {
        Attacker attacker = new Attacker(database);
        UUID survey = Scene.openSurvey();
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, PEOPLE).forEach(number -> lines.append(importLine(number)));
        Scene.localSystem("hr-system")
                .body(lines.toString())
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .statusCode(201);
        Scene.localSystem("hr-system")
                .body(marked(PEOPLE))
                .put("/v1/surveys/" + survey + "/responses/staff-number-" + PEOPLE)
                .then()
                .statusCode(201);
        assertEquals(List.of(), attacker.rowsWith("staff-number-"));
        List<String> sent =
                IntStream.rangeClosed(0, PEOPLE).mapToObj(AnonymityTest::mark).toList();
        List<String> lying = attacker.marks(survey);
        long inPlace = IntStream.range(0, sent.size())
                .filter(place -> sent.get(place).equals(lying.get(place)))
                .count();
        assertTrue(inPlace <= 8, inPlace + " lie where they came in the import");
    }

    private static String importLine(int number) {
        StringBuilder ratings = new StringBuilder();
        for (int place = 0; place < ELEMENTS.size(); place++) {
            char digit = mark(number).charAt(place);
            String answer = digit == '-' ? "\"answer\":\"CANNOT_SAY\"" : "\"level\":" + digit;
            ratings.append(place == 0 ? "" : ",")
                    .append("{\"element\":\"%s\",%s}".formatted(ELEMENTS.get(place), answer));
        }
        return "{\"id\":\"staff-number-%d\",\"role\":\"midwife\",\"agency\":\"maternity\",\"ratings\":[%s]}\n"
                .formatted(number, ratings);
    }

    @Test
    void roles_of_few_and_all_comments_are_cut_off_at_the_close() {
        Attacker attacker = new Attacker(database);
        UUID survey = Scene.openSurvey();
        for (int number = 0; number < 20; number++) {
            String role = number < 2 ? "parent" : number < 8 ? "head-teacher" : "midwife";
            Scene.localSystem("roles")
                    .body(Scene.response(role, 1 + number % 4))
                    .put("/v1/surveys/" + survey + "/responses/" + number)
                    .then()
                    .statusCode(201);
        }
        Scene.verb(survey, "close").then().statusCode(200);
        List<String> responses = attacker.everything().stream()
                .filter(row -> row.startsWith("response: ") && row.contains(survey.toString()))
                .toList();
        assertEquals(20, responses.size());
        assertEquals(
                12, responses.stream().filter(row -> row.contains(",midwife,")).count());
        assertFalse(responses.stream().anyMatch(row -> row.contains("parent") || row.contains("head-teacher")));
        assertFalse(responses.stream().anyMatch(row -> row.contains("evidence") || row.contains("maternity")));
        assertEquals(
                20,
                attacker.everything().stream()
                        .filter(row -> row.startsWith("comment: ") && row.contains(survey.toString()))
                        .count());
    }

    /** A pattern of answers of its own for every number below 125. */
    private static String mark(int number) {
        return ("" + number / 25 + number / 5 % 5 + number % 5).replace('0', '-');
    }

    private static Map<String, Object> marked(int number) {
        List<Map<String, Object>> ratings = new ArrayList<>();
        for (int place = 0; place < ELEMENTS.size(); place++) {
            char digit = mark(number).charAt(place);
            ratings.add(
                    digit == '-'
                            ? Map.of("element", ELEMENTS.get(place), "answer", "CANNOT_SAY")
                            : Map.of("element", ELEMENTS.get(place), "level", digit - '0'));
        }
        return Map.of("role", "midwife", "agency", "maternity", "ratings", ratings);
    }
}
