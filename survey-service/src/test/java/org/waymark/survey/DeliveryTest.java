package org.waymark.survey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.waymark.mailbox.Mail;
import org.waymark.survey.form.Bilingual;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.TestMails;

/** Links reach people by mail, and nobody else sees them. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class DeliveryTest {
    @Inject
    DataSource database;

    @Test
    void a_link_goes_out_in_every_language_of_the_survey_and_is_shown_to_nobody_else() {
        UUID survey = Bilingual.survey();
        List<Map<String, String>> people = Scene.people(List.of("midwife"));
        Map<String, String> invited = Scene.invite(survey, "MAIL", people).get(0);
        assertEquals(null, invited.get("token"));
        assertEquals(null, invited.get("link"));
        Scene.confirm(survey).then().statusCode(204);
        String contact = people.get(0).get("contact");
        Scene.answer(Scene.mailedToken(contact), Scene.response("midwife", 2));
        Mail mail = TestMails.to(contact).get(0);
        assertTrue(mail.text().contains("Atebwch erbyn " + lastDay("cy") + ", yma:"), mail.text());
        assertTrue(mail.text().contains("Answer by " + lastDay("en") + ", here:"), mail.text());
        assertTrue(mail.text().indexOf("Atebwch") < mail.text().indexOf("Answer by"), "Welsh comes first");
        assertTrue(mail.text().contains("Test unit"), mail.text());
    }

    private static String lastDay(String language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(language))
                .format(Scene.CLOSES);
    }

    @Test
    void no_mail_goes_out_before_a_second_person_has_seen_the_contacts_and_the_survey_has_opened() {
        UUID survey = Scene.draft();
        List<Map<String, String>> people = Scene.people(List.of("midwife", "parent"));
        Scene.invite(survey, "MAIL", people);
        Scene.verb(survey, "open").then().statusCode(409).body("errors.code", contains("contacts-unconfirmed"));
        Scene.as("associate", Scene.AREA)
                .get("/v1/surveys/" + survey + "/contacts")
                .then()
                .statusCode(200)
                .body("items.role", hasItems("midwife", "parent"))
                .body("items.contact", hasItems(people.get(0).get("contact")));
        Scene.confirm(survey).then().statusCode(204);
        Scene.as("associate", Scene.AREA).get("/v1/surveys/" + survey).then().body("unconfirmedContacts", equalTo(0));
        mails(survey, "waiting", 2);
        Scene.verb(survey, "open").then().statusCode(200);
        mails(survey, "delivered", 2);
        assertEquals(
                0,
                new Attacker(database)
                        .rowsWith(people.get(0).get("contact")).stream()
                                .filter(row -> !row.startsWith("invitation: "))
                                .count());
    }

    @Test
    void who_confirms_has_seen_what_is_confirmed_and_is_not_the_coordinator() {
        UUID survey = Scene.openSurvey();
        Scene.invite(survey, "MAIL", Scene.people(List.of("midwife")));
        String seen =
                Scene.as("sponsor", Scene.AREA).get("/v1/surveys/" + survey).header("ETag");
        Scene.invite(survey, "MAIL", Scene.people(List.of("parent")));
        confirm("sponsor", survey, seen).then().statusCode(412);
        confirm("sponsor", survey, null).then().statusCode(428);
        confirm("coordinator", survey, "*").then().statusCode(403);
        Scene.confirm(survey).then().statusCode(204);
        Scene.confirm(survey).then().statusCode(409).body("errors.code", contains("contacts-confirmed"));
    }

    private static io.restassured.response.Response confirm(String role, UUID survey, String ifMatch) {
        var request = Scene.as(role, Scene.AREA).header("Idempotency-Key", UUID.randomUUID());
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post("/v1/surveys/" + survey + "/contacts/confirm");
    }

    @Test
    void tells_which_addresses_refuse_mails_until_the_next_reminder() {
        UUID survey = Scene.openSurvey();
        String gone = "permanent-" + UUID.randomUUID() + "@example.org";
        String full = "temporary-" + UUID.randomUUID() + "@example.org";
        String fine = UUID.randomUUID() + "@example.org";
        Scene.invite(survey, "MAIL", List.of(person(gone), person(full), person(fine)));
        Scene.confirm(survey);
        mails(survey, "permanent", 1);
        mails(survey, "temporary", 1);
        mails(survey, "delivered", 1);
        assertEquals("PERMANENT", undelivered(survey, gone));
        assertEquals("TEMPORARY", undelivered(survey, full));
        assertEquals(null, undelivered(survey, fine));
        Scene.answer(Scene.mailedToken(fine), Scene.response("midwife", 2));
        Scene.verb(survey, "remind").then().statusCode(200);
        awaitRefusedReminder(survey, gone);
        mails(survey, "permanent", 1);
        assertEquals(null, undelivered(survey, gone), "who is reminded has not answered");
        assertEquals(1, TestMails.to(fine).size(), "who has answered is not reminded");
    }

    private void awaitRefusedReminder(UUID survey, String contact) {
        String invitation = Scene.coordinator()
                .get("/v1/surveys/" + survey + "/invitations")
                .path("items.find { it.contact == '" + contact + "' }.invitationId");
        await().until(() -> new Attacker(database)
                .rowsWith(invitation).stream().anyMatch(row -> row.startsWith("mail: ") && row.contains("PERMANENT")));
    }

    private static Map<String, String> person(String contact) {
        return Map.of("role", "midwife", "agency", "maternity", "contact", contact);
    }

    private static String undelivered(UUID survey, String contact) {
        return Scene.coordinator()
                .get("/v1/surveys/" + survey + "/invitations")
                .path("items.find { it.contact == '" + contact + "' }.undelivered");
    }

    private static void mails(UUID survey, String outcome, int number) {
        await().untilAsserted(() -> Scene.coordinator()
                .get("/v1/surveys/" + survey + "/mails")
                .then()
                .statusCode(200)
                .body(outcome, equalTo(number)));
    }

    @Test
    void reminds_by_mail_with_the_same_link_and_names_nobody_who_was_not_handed_theirs() {
        UUID survey = Scene.openSurvey();
        Map<String, String> person = Scene.invite(survey, "midwife", 1).get(0);
        Scene.verb(survey, "remind").then().statusCode(200);
        await().until(() -> TestMails.to(person.get("contact")).size() == 2);
        assertEquals(person.get("token"), Scene.mailedToken(person.get("contact")));
        Scene.coordinator().get("/v1/surveys/" + survey + "/reminders").then().body("items.size()", equalTo(0));
    }

    @Test
    void invites_each_contact_once_and_names_every_one_that_is_not_an_address() {
        UUID survey = Scene.openSurvey();
        String contact = UUID.randomUUID() + "@example.org";
        Scene.invite(survey, "MAIL", List.of(person(contact)));
        Scene.coordinator()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "invitations",
                        List.of(
                                person(contact.toUpperCase()),
                                person("new@example.org"),
                                person("NEW@example.org"),
                                person("nobody"))))
                .post("/v1/surveys/" + survey + "/invitations")
                .then()
                .statusCode(422)
                .body(
                        "errors.path",
                        contains("invitations[0].contact", "invitations[2].contact", "invitations[3].contact"))
                .body("errors.code", contains("already-invited", "named-twice", "not-an-e-mail-address"));
    }

    @Test
    void a_renewed_link_ends_the_one_before_and_leads_to_the_same_answer() {
        UUID survey = Scene.openSurvey();
        Map<String, String> person = Scene.invite(survey, "midwife", 1).get(0);
        Scene.answer(person.get("token"), Scene.response("midwife", 2));
        Scene.coordinator()
                .post("/v1/surveys/" + survey + "/invitations/" + person.get("invitationId") + "/renew")
                .then()
                .statusCode(200)
                .body("link", nullValue());
        await().until(() -> TestMails.to(person.get("contact")).size() == 2);
        given().header("Waymark-Invitation", person.get("token"))
                .get("/v1/invitation")
                .then()
                .statusCode(404);
        Scene.answer(Scene.mailedToken(person.get("contact")), Scene.response("midwife", 3));
        Scene.verb(survey, "close").then().body("responses", equalTo(1));
    }

    @Test
    void renewing_a_link_sends_nothing_before_the_contact_is_confirmed() {
        UUID survey = Scene.openSurvey();
        List<Map<String, String>> people = Scene.people(List.of("midwife"));
        String invitation = Scene.invite(survey, "MAIL", people).get(0).get("invitationId");
        Scene.coordinator()
                .post("/v1/surveys/" + survey + "/invitations/" + invitation + "/renew")
                .then()
                .statusCode(200);
        Scene.coordinator()
                .get("/v1/surveys/" + survey + "/mails")
                .then()
                .body("waiting", equalTo(0))
                .body("delivered", equalTo(0));
        Scene.confirm(survey).then().statusCode(204);
        Scene.answer(Scene.mailedToken(people.get(0).get("contact")), Scene.response("midwife", 2));
    }

    @Test
    void with_a_link_handed_out_the_first_answer_stays_and_no_reply_says_so() {
        UUID survey = Scene.openSurvey();
        String token = Scene.handOut(survey, List.of("midwife")).get(0).get("token");
        Scene.answer(token, Scene.response("midwife", 1));
        Scene.answer(token, Scene.response("midwife", 4));
        Scene.answer(token, Scene.response("midwife", 1));
        List<String> stored = new Attacker(database).marks(survey, "response");
        assertEquals(1, stored.size());
        assertTrue(stored.get(0).startsWith("A"), stored.get(0));
        given().header("Waymark-Invitation", token)
                .delete("/v1/invitation/response")
                .then()
                .statusCode(204);
        Scene.verb(survey, "close").then().body("responses", equalTo(1));
        Scene.coordinator()
                .get("/v1/surveys/" + survey + "/summary")
                .then()
                .body("respondents", equalTo(0))
                .body("unreached.respondents", equalTo(1))
                .body("unreached.later", equalTo(3));
    }

    @Test
    void a_code_read_aloud_takes_the_place_of_a_link_until_it_was_guessed_wrong_too_often() {
        UUID survey = Scene.openSurvey();
        String path = "/v1/surveys/" + survey + "/invitations/";
        String invitation = Scene.handOut(survey, List.of("midwife")).get(0).get("invitationId");
        String code = Scene.coordinator().post(path + invitation + "/code").path("code");
        Scene.answer(code.toLowerCase(), Scene.response("midwife", 2));
        assertEquals(1, new Attacker(database).marks(survey, "response").size());
        String wrong = code.substring(0, 8) + (code.endsWith("BBBB") ? "CCCC" : "BBBB");
        for (int guess = 0; guess < 5; guess++) {
            form(wrong).statusCode(404);
        }
        form(code).statusCode(404);
        String next = Scene.coordinator().post(path + invitation + "/code").path("code");
        form(next).statusCode(200).body("handedOut", equalTo(true));
        assertEquals(List.of(), new Attacker(database).rowsWith(next.substring(8)));
        String byMail = Scene.invite(survey, "midwife", 1).get(0).get("invitationId");
        Scene.coordinator()
                .post(path + byMail + "/code")
                .then()
                .statusCode(409)
                .body("errors.code", contains("not-handed-out"));
    }

    private static ValidatableResponse form(String token) {
        return given().header("Waymark-Invitation", token)
                .get("/v1/invitation/form")
                .then();
    }

    @Test
    void a_link_for_anybody_takes_an_answer_of_each_device_up_to_its_cap_and_a_repeated_one_once() {
        UUID survey = Scene.openSurvey();
        String token = Scene.coordinator()
                .body(Map.of("cap", 2))
                .post("/v1/surveys/" + survey + "/open-links")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        form(token).statusCode(200).body("handedOut", equalTo(true));
        given().formParam("token", token)
                .post("/answer")
                .then()
                .statusCode(200)
                .body(containsString("value=\"" + token))
                .body(not(containsString("value=\"" + token + "\"")));
        Scene.answer(token + "first-device", Scene.response("midwife", 2));
        Scene.answer(token + "first-device", Scene.response("midwife", 2));
        Scene.answer(token + "second-device", Scene.response("parent", 3));
        put(token + "third-device").statusCode(409).body("errors.code", contains("link-used-up"));
        put(token).statusCode(422).body("errors.code", contains("secret-missing"));
        put(token + "second-device").statusCode(204);
        Scene.verb(survey, "close").then().body("responses", equalTo(2));
        Scene.coordinator()
                .get("/v1/surveys/" + survey + "/summary")
                .then()
                .body("respondents", equalTo(0))
                .body("unreached.respondents", equalTo(2));
    }

    private static ValidatableResponse put(String token) {
        return given().contentType(ContentType.JSON)
                .header("Waymark-Invitation", token)
                .body(Scene.response("parent", 1))
                .put("/v1/invitation/response")
                .then();
    }

    @Test
    void letters_carry_the_links_that_are_handed_out_and_no_other() {
        UUID survey = Bilingual.survey();
        Map<String, String> handed = Scene.handOut(survey, List.of("midwife")).get(0);
        String mailed = Scene.invite(survey, "midwife", 1).get(0).get("token");
        Scene.coordinator()
                .accept(ContentType.HTML)
                .get("/v1/surveys/" + survey + "/letters")
                .then()
                .statusCode(200)
                .body(containsString("#" + handed.get("token")))
                .body(not(containsString(mailed)))
                .body(containsString("<svg"))
                .body(containsString("Atebwch erbyn"))
                .body(containsString("Please answer by"));
    }

    /** Whoever hands out links can make up people: what these answer must tell nothing of those who were reached. */
    @Test
    void what_a_coordinator_makes_up_changes_nothing_in_the_table_of_those_who_were_reached() {
        UUID survey = Scene.openSurvey();
        Scene.invite(survey, "midwife", 4)
                .forEach(each -> Scene.answer(each.get("token"), Scene.response("midwife", 2)));
        Scene.invite(survey, "midwife", 3)
                .forEach(each -> Scene.answer(each.get("token"), Scene.response("midwife", 3)));
        List<Map<String, String>> madeUp = Scene.handOut(survey, Collections.nCopies(6, "midwife"));
        for (int number = 0; number < madeUp.size(); number++) {
            Scene.answer(madeUp.get(number).get("token"), Scene.response("midwife", 1 + number % 2));
        }
        Scene.verb(survey, "close").then().body("responses", equalTo(13));
        Scene.coordinator()
                .get("/v1/surveys/" + survey + "/summary")
                .then()
                .body("respondents", equalTo(7))
                .body("contactsConfirmed", equalTo(true))
                .body("elements[0].levels.count", contains(0, 4, 3, 0))
                .body("unreached.elements[0].levels.count", contains(3, 3, 0, 0))
                .body("unreached.elements[0].rows", empty());
    }

    @Test
    void comments_of_a_few_who_were_reached_are_not_shown_among_those_of_people_made_up() {
        UUID survey = Scene.openSurvey();
        Scene.answer(Scene.invite(survey, "midwife", 1).get(0).get("token"), Scene.response("midwife", 4));
        Scene.handOut(survey, Collections.nCopies(6, "midwife"))
                .forEach(each -> Scene.answer(each.get("token"), Scene.response("midwife", 1)));
        Scene.verb(survey, "close").then().statusCode(200);
        await().untilAsserted(() -> Scene.coordinator()
                .get("/v1/surveys/" + survey + "/comments")
                .then()
                .statusCode(200)
                .body("items.text", everyItem(equalTo("Level 1")))
                .body("items.reached", everyItem(equalTo(false)))
                .body("items.size()", equalTo(6)));
    }
}
