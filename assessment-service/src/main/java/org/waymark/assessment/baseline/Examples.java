package org.waymark.assessment.baseline;

/** Examples shown in the OpenAPI document. */
final class Examples {
    static final String CORRECTION = """
            {"reason": "A slip when the decision was recorded.",
             "decisions": [{"element": "PLAN-2", "decision": "ADJUSTED", "level": 3,
              "reason": "As minuted by the panel."}]}""";
    static final String BASELINE = """
            {"assessmentId": "01900000-0000-7000-8000-000000001001", "revision": 1, "status": "VALIDATED",
             "reason": null, "validatedAt": "2021-05-04T10:15:30.000Z",
             "unit": {"name": "Demonstration Area W01", "areas": ["W99000001"]}, "nation": "Wales",
             "framework": {"id": "maternity-early-years", "version": "2020", "variant": "wales"},
             "scale": {"levels": [{"number": 1, "code": "BASIC", "name": {"en": {"text": "Basic", "status": null}},
              "shortName": {"en": {"text": "Basic", "status": null}}, "descriptor": null}]},
             "dimensions": [{"code": "PLAN", "title": {"en": {"text": "Plan", "status": null}}}],
             "elements": [{"element": "PLAN-1", "title": {"en": {"text": "Vision, strategy and plan", "status": null}},
              "dimension": "PLAN",
              "survey": {"suppressed": false, "levels": [{"level": 1, "count": 12}, {"level": 2, "count": 9}], "cannotSay": 3},
              "workshop": {"outcome": "AGREED", "level": 1}, "panel": {"decision": "CONFIRMED", "level": 1, "reason": null},
              "status": "RATED", "level": 1, "dissent": false}],
             "participation": {"surveyRespondents": 34, "workshopParticipants": 18,
              "roles": [{"role": "health-visitor", "participants": 3}]},
             "conclusions": [{"theme": "GOVERNANCE", "kind": "RECOMMENDATION", "basis": "PANEL"}],
             "barriers": [{"type": "capacity", "removableBy": "NATIONAL", "elements": ["PLAN-4"]}],
             "evidence": [{"element": "PLAN-1", "type": "population-needs", "effect": "SUPPORTING"}],
             "strengths": [{"element": "LEAD-1", "text": "A partnership that decides together."}]}""";

    private Examples() {}
}
