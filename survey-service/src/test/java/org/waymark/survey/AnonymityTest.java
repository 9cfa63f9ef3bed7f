package org.waymark.survey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.stream.Collectors;
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
    private static final String OPEN = "response";
    private static final String CLOSED = "closed_response";
    private static final List<String> ELEMENTS = List.of("PLAN-1", "PLAN-2", "LEAD-1");

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
            awaitMixed(attacker, survey);
        }
        assertNoBetterThanChance(attacker.attacks(survey, OPEN, truth));
        Scene.verb(survey, "close").then().statusCode(200);
        assertEquals(List.of(), attacker.marks(survey, OPEN));
        assertEquals(new HashSet<>(truth.values()), new HashSet<>(attacker.marks(survey, CLOSED)));
        assertNoBetterThanChance(attacker.attacks(survey, CLOSED, truth));
    }

    private static void awaitMixed(Attacker attacker, UUID survey) {
        await().until(() -> attacker.loose(survey) == 0);
    }

    private static void assertNoBetterThanChance(List<Attacker.Attack> attacks) {
        assertTrue(attacks.size() > 50, "the attacker tried only " + attacks.size() + " ways");
        assertEquals(
                List.of(),
                attacks.stream().filter(Attacker.Attack::isBetterThanChance).toList());
    }

    @Test
    void no_response_of_a_small_survey_looks_newer_than_another() {
        Attacker attacker = new Attacker(database);
        UUID survey = Scene.openSurvey();
        List<Map<String, String>> people = Scene.invite(survey, "midwife", 12);
        Set<Integer> places = new HashSet<>();
        for (int number = 0; number < people.size(); number++) {
            Scene.answer(people.get(number).get("token"), marked(number));
            awaitMixed(attacker, survey);
            assertEquals(number + 1, attacker.asNewAsTheNewest(survey));
            places.add(attacker.marks(survey, OPEN).indexOf(mark(number)));
        }
        assertTrue(places.size() > 2, "the newest always lies at " + places);
    }

    /** Who has not answered by a reminder is known to whoever saw it sent; the reminder's own row is older than the answers after it. */
    @Test
    void in_a_large_survey_the_few_who_answer_after_a_reminder_look_as_old_as_a_hundred_others() {
        Attacker attacker = new Attacker(database);
        UUID survey = Scene.openSurvey();
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, 340).forEach(number -> lines.append(importLine(number % 125, "early-" + number)));
        importAll(survey, lines);
        awaitMixed(attacker, survey);
        List<Map<String, String>> late = Scene.invite(survey, "midwife", 3);
        Scene.verb(survey, "remind").then().statusCode(200);
        for (Map<String, String> person : late) {
            Scene.answer(person.get("token"), marked(7));
            awaitMixed(attacker, survey);
            int together = attacker.asNewAsTheNewest(survey);
            assertTrue(together > 100, "one of " + together);
        }
    }

    @Test
    void who_amends_an_answer_does_not_stand_out() {
        Attacker attacker = new Attacker(database);
        UUID survey = Scene.openSurvey();
        List<Map<String, String>> people = Scene.invite(survey, "midwife", 12);
        for (int number = 0; number < people.size(); number++) {
            Scene.answer(people.get(number).get("token"), marked(number));
        }
        awaitMixed(attacker, survey);
        Scene.answer(people.get(5).get("token"), marked(77));
        awaitMixed(attacker, survey);
        assertEquals(12, attacker.asNewAsTheNewest(survey));
        assertTrue(attacker.marks(survey, OPEN).contains(mark(77)));
    }

    @Test
    void nobody_can_make_the_tokens_of_a_closed_survey_again() {
        Attacker attacker = new Attacker(database);
        UUID survey = Scene.openSurvey();
        Scene.handOut(survey, List.of("midwife", "midwife", "midwife"));
        assertEquals(1, attacker.salts(survey));
        Scene.verb(survey, "remind").then().statusCode(200);
        assertEquals(3, attacker.reminded(survey));
        Scene.verb(survey, "close").then().statusCode(200);
        assertEquals(0, attacker.salts(survey));
        assertEquals(0, attacker.reminded(survey));
    }

    @Test
    void neither_a_token_nor_a_role_of_an_invited_person_is_anywhere() {
        Attacker attacker = new Attacker(database);
        UUID survey = Scene.openSurvey();
        List<Map<String, String>> people = Scene.invite(survey, List.of("head-teacher", "midwife", "parent"));
        for (Map<String, String> person : people) {
            assertEquals(List.of(), attacker.rowsWith(person.get("token")));
            // the mail's own row goes when the mail server has taken it
            await().until(() -> attacker.rowsWith(person.get("invitationId")).size() == 1);
            List<String> rows = attacker.rowsWith(person.get("invitationId"));
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
        IntStream.range(0, PEOPLE).forEach(number -> lines.append(importLine(number, "staff-number-" + number)));
        importAll(survey, lines);
        Scene.localSystem("hr-system")
                .body(marked(PEOPLE))
                .put("/v1/surveys/" + survey + "/responses/staff-number-" + PEOPLE)
                .then()
                .statusCode(201);
        assertEquals(List.of(), attacker.rowsWith("staff-number-"));
        List<String> sent =
                IntStream.rangeClosed(0, PEOPLE).mapToObj(AnonymityTest::mark).toList();
        awaitMixed(attacker, survey);
        List<String> lying = attacker.marks(survey, OPEN);
        long inPlace = IntStream.range(0, sent.size())
                .filter(place -> sent.get(place).equals(lying.get(place)))
                .count();
        assertTrue(inPlace <= 8, inPlace + " lie where they came in the import");
    }

    @Test
    void a_portion_of_an_import_is_a_batch_only_if_its_new_lines_are_enough_to_look_alike() {
        Attacker attacker = new Attacker(database);
        UUID survey = Scene.openSurvey();
        importLines(survey, 0, 460, 1);
        assertEquals(0, attacker.loose(survey));
        importLines(survey, 0, 460, 2);
        importLines(survey, 300, 500, 3);
        awaitMixed(attacker, survey);
        assertTrue(attacker.fewestAsNew(survey) >= 100, "one of " + attacker.fewestAsNew(survey));
        Scene.coordinator().get("/v1/surveys/" + survey).then().body("responses", equalTo(500));
    }

    private static void importLines(UUID survey, int first, int end, int revision) {
        StringBuilder lines = new StringBuilder();
        IntStream.range(first, end)
                .mapToObj(number -> importLine(number % 125, "line-" + number))
                .map(line -> line.replace("{\"id\"", "{\"revision\":" + revision + ",\"id\""))
                .forEach(lines::append);
        importAll(survey, lines);
    }

    private static void importAll(UUID survey, StringBuilder lines) {
        Scene.localSystem("hr-system")
                .body(lines.toString())
                .post("/v1/surveys/" + survey + "/imports")
                .then()
                .statusCode(201)
                .body("rejected", equalTo(0));
    }

    private static String importLine(int number, String id) {
        StringBuilder ratings = new StringBuilder();
        for (int place = 0; place < ELEMENTS.size(); place++) {
            char letter = mark(number).charAt(place);
            String answer = letter == '?' ? "\"answer\":\"CANNOT_SAY\"" : "\"level\":" + level(letter);
            ratings.append(place == 0 ? "" : ",")
                    .append("{\"element\":\"%s\",%s}".formatted(ELEMENTS.get(place), answer));
        }
        return "{\"id\":\"%s\",\"role\":\"midwife\",\"agency\":\"maternity\",\"ratings\":[%s]}\n"
                .formatted(id, ratings);
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
                .filter(row -> row.startsWith("closed_response: ") && row.contains(survey.toString()))
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
        return IntStream.of(number / 25, number / 5 % 5, number % 5)
                .mapToObj(digit -> digit == 0 ? "?" : String.valueOf((char) ('A' + digit - 1)))
                .collect(Collectors.joining());
    }

    private static Map<String, Object> marked(int number) {
        List<Map<String, Object>> ratings = new ArrayList<>();
        for (int place = 0; place < ELEMENTS.size(); place++) {
            char letter = mark(number).charAt(place);
            ratings.add(
                    letter == '?'
                            ? Map.of("element", ELEMENTS.get(place), "answer", "CANNOT_SAY")
                            : Map.of("element", ELEMENTS.get(place), "level", level(letter)));
        }
        return Map.of("role", "midwife", "agency", "maternity", "ratings", ratings);
    }

    private static int level(char letter) {
        return letter - 'A' + 1;
    }
}
