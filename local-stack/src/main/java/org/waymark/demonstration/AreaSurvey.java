package org.waymark.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An area's survey from opening to close; responses arrive by the area's own channel. */
final class AreaSurvey {
    private final Apis apis;
    private final AreaPlan plan;
    private final DemoUser coordinator;
    private final String survey;

    AreaSurvey(Apis apis, AreaPlan plan) {
        this.apis = apis;
        this.plan = plan;
        this.coordinator = DemoUsers.coordinator(plan.area());
        this.survey = "/v1/surveys/" + plan.area().surveyId();
    }

    void run() {
        JsonNode stored = apis.survey().make(Call.put(coordinator, survey, survey()));
        if (!stored.path("status").asText().equals("CLOSED")) {
            apis.survey().make(Call.post(coordinator, survey + "/open", Map.of()));
            answer();
            apis.survey().make(Call.post(coordinator, survey + "/close", Map.of()));
        }
        awaitSummary();
    }

    private Map<String, Object> survey() {
        return Map.of(
                "assessmentId",
                plan.area().assessmentId(),
                "title",
                "How mature is our early years system?",
                "opensOn",
                "2021-01-11",
                "closesOn",
                "2021-02-26",
                "languages",
                List.of("en"),
                "threshold",
                5);
    }

    private void answer() {
        switch (plan.area().channel()) {
            case INVITATIONS -> invite();
            case RESPONSES ->
                plan.responses()
                        .forEach(response -> apis.survey()
                                .make(Call.put(
                                        localSystem(), survey + "/responses/" + response.id(), content(response))));
            case IMPORT -> apis.survey().make(Call.postLines(localSystem(), survey + "/imports", lines()));
        }
    }

    private DemoUser localSystem() {
        return DemoUsers.localSystem(plan.area());
    }

    /** People who have not answered yet are invited: tokens are shown once, so those of an interrupted load are gone. */
    private void invite() {
        int answered = apis.survey()
                .make(Call.get(coordinator, survey))
                .path("responses")
                .asInt();
        List<AreaPlan.Response> missing =
                plan.responses().subList(answered, plan.responses().size());
        if (missing.isEmpty()) {
            return;
        }
        List<Map<String, Object>> people = missing.stream().map(this::person).toList();
        JsonNode invited = apis.survey()
                .make(Call.post(coordinator, survey + "/invitations", Map.of("invitations", people), answered))
                .path("invitations");
        for (int i = 0; i < missing.size(); i++) {
            String token = invited.get(i).path("token").asText();
            apis.survey()
                    .make(Call.put(null, "/v1/invitation/response", content(missing.get(i)))
                            .with("Waymark-Invitation", token));
        }
    }

    private Map<String, Object> person(AreaPlan.Response response) {
        int number = plan.responses().indexOf(response) + 1;
        String contact = "person-" + number + "@" + plan.area().label() + ".demonstration.invalid";
        return Map.of("role", response.role(), "agency", response.agency(), "contact", contact);
    }

    private List<Map<String, Object>> lines() {
        return plan.responses().stream()
                .map(response -> {
                    Map<String, Object> line = new LinkedHashMap<>();
                    line.put("id", response.id());
                    line.putAll(content(response));
                    return line;
                })
                .toList();
    }

    private static Map<String, Object> content(AreaPlan.Response response) {
        return Map.of(
                "role", response.role(),
                "agency", response.agency(),
                "language", response.language(),
                "ratings", response.ratings().stream().map(AreaSurvey::rating).toList(),
                "comments", response.comments(),
                "revision", 1);
    }

    private static Map<String, Object> rating(AreaPlan.Rating rating) {
        return rating.level() == null
                ? Map.of("element", rating.element(), "answer", "CANNOT_SAY")
                : Map.of("element", rating.element(), "level", rating.level());
    }

    /** The workshop looks at the survey's result, and the baseline counts its respondents: it must have arrived. */
    private void awaitSummary() {
        String summary = "/v1/assessments/" + plan.area().assessmentId() + "/survey-summary";
        apis.assessment()
                .await(
                        Call.get(coordinator, summary),
                        found -> found.path("respondents").asInt()
                                == plan.responses().size());
    }
}
