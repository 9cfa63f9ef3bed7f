package org.waymark.assessment;

import static org.waymark.assessment.World.coordinator;
import static org.waymark.assessment.World.facilitator;
import static org.waymark.assessment.World.panel;
import static org.waymark.assessment.World.post;
import static org.waymark.assessment.World.programme;
import static org.waymark.assessment.World.put;

import java.util.UUID;

/** One assessment on its way, taken as far as a test needs it. */
public record Case(UUID id, UUID cycle) {
    public static final String AGREEMENT = """
            {"admits": ["partners", "area", "panel", "peers", "programme"], "counted": true, "named": true,
             "assents": [{"agency": "council", "by": "Head of early years", "on": "2021-01-10"},
              {"agency": "health", "by": "Service lead", "on": "2021-01-12"}]}""";
    public static final String WORKSHOP = """
            {"heldOn": "2021-03-02", "mode": "ONLINE", "participants": [
              {"role": "health-visitor", "agency": "health", "level": "operational"},
              {"role": "health-visitor", "agency": "health", "level": "operational"},
              {"role": "manager", "agency": "council", "level": "strategic"},
              {"role": "parent", "agency": "charity", "level": "community"}]}""";
    public static final String LEVELS = """
            {"levels": [{"element": "PLAN-1", "outcome": "AGREED", "level": 2},
              {"element": "PLAN-2", "outcome": "AGREED_WITH_DISSENT", "level": 1, "dissent": "Health saw more."},
              {"element": "LEAD-1", "outcome": "NOT_AGREED"}]}""";
    public static final String WORKBOOK = """
            {"narrative": "Partners meet monthly.",
             "elements": [{"element": "PLAN-1", "evidence": [{"type": "reach", "note": "Draft", "source": "Papers",
               "effect": "SUPPORTING"}], "worksWell": "All take part."}],
             "barriers": [{"type": "capacity", "elements": ["PLAN-2"], "removableBy": "NATIONAL", "note": "Vacancies"}],
             "actions": [{"title": "Agree it", "horizon": "short", "owner": "Manager", "due": "2021-09-30"}],
             "conclusions": [{"theme": "STRATEGY", "elements": ["PLAN-1"]}]}""";
    public static final String SUBMISSION = """
            {"sponsorApproval": {"by": "Director", "on": "2021-04-01"}}""";
    public static final String REVIEW = """
            {"decisions": [{"element": "PLAN-1", "decision": "CONFIRMED", "level": 2},
              {"element": "PLAN-2", "decision": "ADJUSTED", "level": 2, "reason": "Results are visible."}],
             "strengths": [{"element": "LEAD-1", "text": "They decide together."}],
             "conclusions": [{"theme": "GOVERNANCE", "kind": "RECOMMENDATION", "elements": ["LEAD-1"], "text": "Go on."}]}""";
    public static final String CORRECTION = """
            {"reason": "A slip.", "decisions": [
              {"element": "PLAN-2", "decision": "ADJUSTED", "level": 3, "reason": "As minuted."}]}""";

    public static Case setUp() {
        Case one = new Case(UUID.randomUUID(), World.cycle());
        put(coordinator(), one.path(""), World.setting(one.cycle(), Samples.WELSH_AREA, "wales"))
                .statusCode(201);
        return one;
    }

    public static Case agreed() {
        Case one = setUp();
        put(coordinator(), one.path("/confidentiality-agreement"), AGREEMENT).statusCode(201);
        return one;
    }

    public static Case underWay() {
        Case one = agreed();
        put(programme(), one.path("/assignments/" + World.FACILITATOR), assignment("facilitator", Samples.WELSH_AREA))
                .statusCode(201);
        put(programme(), one.path("/assignments/" + World.PANEL), assignment("panel", Samples.ENGLISH_AREA))
                .statusCode(201);
        post(coordinator(), one.path("/start"), "{}").statusCode(200);
        return one;
    }

    public static Case submitted() {
        Case one = underWay();
        put(facilitator(), one.path("/workshops/" + UUID.randomUUID()), WORKSHOP)
                .statusCode(201);
        put(facilitator(), one.path("/agreed-levels"), LEVELS).statusCode(201);
        put(coordinator(), one.path("/workbook"), WORKBOOK).statusCode(201);
        post(coordinator(), one.path("/submit"), SUBMISSION).statusCode(200);
        return one;
    }

    public static Case reviewed() {
        Case one = submitted();
        put(panel(), one.path("/panel-review"), REVIEW).statusCode(201);
        return one;
    }

    public static Case signedOff() {
        Case one = reviewed();
        post(panel(), one.path("/sign-off"), "{}").statusCode(201);
        return one;
    }

    public static String assignment(String role, String area) {
        return """
                {"role": "%s", "affiliations": ["%s"]}""".formatted(role, area);
    }

    public String path(String rest) {
        return "/v1/assessments/" + id + rest;
    }

    /** The entity tag as it is now. */
    public String etag() {
        return World.get(coordinator(), path("")).extract().header("ETag");
    }
}
