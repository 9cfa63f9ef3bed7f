package org.waymark.demonstration;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An area's survey from opening to close; responses arrive by the area's own channel. */
final class AreaSurvey {
    /** Far ahead: answers are taken to the end of the last day only, and the demonstration may be loaded on any day. */
    private static final String LAST_DAY = "2034-02-24";

    private static final Map<String, String> TITLES = Map.of(
            "en", "How mature is our early years system?", "cy", "Pa mor aeddfed yw ein system blynyddoedd cynnar?");
    private static final Pattern LINK = Pattern.compile("/answer#([\\w-]+)");

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
        return Map.ofEntries(
                entry("assessmentId", plan.area().assessmentId()),
                entry("texts", texts()),
                entry("opensOn", "2021-01-11"),
                entry("closesOn", LAST_DAY),
                entry("languages", plan.area().languages()),
                entry("threshold", 5));
    }

    private Map<String, Object> texts() {
        return plan.area().languages().stream()
                .collect(Collectors.toMap(language -> language, language -> Map.of("title", TITLES.get(language))));
    }

    private void answer() {
        switch (plan.area().channel()) {
            case INVITATIONS -> invite();
            case RESPONSES -> plan.responses().forEach(this::send);
            case IMPORT -> sendInBulk();
        }
    }

    private void send(AreaPlan.Response response) {
        String path = survey + "/responses/" + response.id();
        apis.survey().make(Call.put(localSystem(), path, ResponseContent.ofSystem(response)));
    }

    /** Close is final, so a rejected line must show now. */
    private void sendInBulk() {
        Call call = Call.postLines(localSystem(), survey + "/imports", ResponseContent.lines(plan.responses()));
        JsonNode outcome = apis.survey().make(call);
        if (outcome.path("rejected").asInt() > 0) {
            throw new LoadFailed(call + ": lines were rejected: " + outcome);
        }
    }

    private DemoUser localSystem() {
        return DemoUsers.localSystem(plan.area());
    }

    /** A repeated request invites nobody twice, and a repeated answer changes nothing. */
    private void invite() {
        List<Map<String, Object>> people = IntStream.range(0, plan.responses().size())
                .mapToObj(this::person)
                .toList();
        apis.survey().make(Call.post(coordinator, survey + "/invitations", Map.of("invitations", people)));
        confirm();
        for (int i = 0; i < people.size(); i++) {
            Object content = ResponseContent.of(plan.responses().get(i));
            String token = mailedToken((String) people.get(i).get("contact"));
            apis.survey()
                    .make(Call.put(null, "/v1/invitation/response", content).with("Waymark-Invitation", token));
        }
    }

    private void confirm() {
        Call confirming = Call.post(DemoUsers.sponsor(plan.area()), survey + "/contacts/confirm", Map.of());
        apis.survey().make(confirming.with("If-Match", "*"));
    }

    private String mailedToken(String contact) {
        JsonNode mails = apis.mails().await(Call.get(null, "/mails?to=" + contact), found -> !found.isEmpty());
        Matcher link = LINK.matcher(mails.get(0).path("text").asText());
        if (!link.find()) {
            throw new LoadFailed("the mail to " + contact + " has no link");
        }
        return link.group(1);
    }

    private Map<String, Object> person(int number) {
        AreaPlan.Response response = plan.responses().get(number);
        String contact = "person-" + (number + 1) + "@" + plan.area().label() + ".demonstration.invalid";
        return Map.of("role", response.role(), "agency", response.agency(), "contact", contact);
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
