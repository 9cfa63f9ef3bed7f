package org.waymark.survey.form;

import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.survey.Scene;

/** Surveys that are offered in both languages, and tokens for them. */
public final class Bilingual {
    private Bilingual() {}

    /** A survey that is still planned. */
    public static UUID draft() {
        return draft(List.of("en", "cy"));
    }

    public static UUID draft(List<String> languages) {
        return draft(languages, Scene.texts("How mature are we?", languages.toArray(String[]::new)));
    }

    /** @param texts as a plan gives them, by language */
    public static UUID draft(List<String> languages, Map<String, Map<String, String>> texts) {
        // tells that the code lists have arrived
        Scene.draft();
        UUID survey = UUID.randomUUID();
        Map<String, Object> plan = new HashMap<>(Scene.plan(Scene.assessment(Scene.AREA)));
        plan.put("languages", languages);
        plan.put("texts", texts);
        await().until(() ->
                Scene.coordinator().body(plan).put("/v1/surveys/" + survey).statusCode() == 201);
        return survey;
    }

    /** An open survey. */
    public static UUID survey() {
        UUID survey = draft();
        Scene.verb(survey, "open").then().statusCode(200);
        return survey;
    }

    /** The token of somebody whose link is handed out, which it is also before the survey opens. */
    public static String tokenHandedOut(UUID survey) {
        return Scene.handOut(survey, List.of("midwife")).get(0).get("token");
    }

    /** The token of somebody invited by mail; the survey must be open. */
    public static String token(UUID survey) {
        return Scene.invite(survey, "midwife", 1).get(0).get("token");
    }
}
