package org.waymark.assessment.assessment;

/** Examples shown in the OpenAPI document. */
final class Examples {
    static final String SETTING = """
            {"programmeId": "01900000-0000-7000-8000-000000000001", "cycleId": "01900000-0000-7000-8000-000000000101",
             "unit": {"name": "Demonstration Area W01", "areas": ["W99000001"]},
             "framework": {"id": "maternity-early-years", "version": "2020", "variant": "wales"},
             "way": "SURVEY_THEN_WORKSHOP"}""";
    static final String OUTLINES = """
            {"items": [{"assessmentId": "01900000-0000-7000-8000-000000001001",
              "programmeId": "01900000-0000-7000-8000-000000000001", "cycleId": "01900000-0000-7000-8000-000000000101",
              "unit": {"name": "Demonstration Area W01", "areas": ["W99000001"]}, "nation": "Wales",
              "framework": {"id": "maternity-early-years", "version": "2020", "variant": "wales"},
              "way": "SURVEY_THEN_WORKSHOP", "stage": "VALIDATED", "baselineRevision": 1}],
             "next": null}""";
    static final String ASSESSMENT = """
            {"assessmentId": "01900000-0000-7000-8000-000000001001",
             "programmeId": "01900000-0000-7000-8000-000000000001", "cycleId": "01900000-0000-7000-8000-000000000101",
             "unit": {"name": "Demonstration Area W01", "areas": ["W99000001"]}, "nation": "Wales",
             "framework": {"id": "maternity-early-years", "version": "2020", "variant": "wales"},
             "way": "SURVEY_THEN_WORKSHOP", "stage": "UNDER_WAY", "baselineRevision": null,
             "assignments": [{"subject": "facilitator-wales", "role": "facilitator", "affiliations": []}],
             "withdrawnBecause": null,
             "detail": {"confidentialityAgreement": {"admits": ["partners", "area", "panel"], "counted": true,
               "named": false, "assents": [
                {"agency": "local-authority", "by": "Head of early years", "on": "2021-01-10"},
                {"agency": "health-visiting", "by": "Service lead", "on": "2021-01-12"}]},
              "keyPeople": null, "workshops": [], "agreedLevels": [], "workbook": null, "sponsorApproval": null,
              "panelReview": null, "questions": [], "surveyRespondents": 34, "views": 4,
              "advice": [{"code": "few-views", "detail": "Different views across survey and workshop, as far as the survey may show: 4. At least 5, from different teams or agencies, are advised.", "welsh": "Safbwyntiau gwahanol yn yr arolwg a'r gweithdy, hyd y caiff yr arolwg eu dangos: 4. Cynghorir cael o leiaf 5, o dimau neu asiantaethau gwahanol."}]},
             "allowedActions": ["record-workshop", "agree-levels"]}""";
    static final String WITHDRAWAL = """
            {"reason": "The area left the programme."}""";
    static final String AGREEMENT = """
            {"admits": ["partners", "area", "panel", "peers", "programme"], "counted": true, "named": true,
             "assents": [{"agency": "local-authority", "by": "Head of early years", "on": "2021-01-10"},
              {"agency": "health-visiting", "by": "Service lead", "on": "2021-01-12"}]}""";
    static final String KEY_PEOPLE = """
            {"coordinator": "Early years manager", "sponsor": "Director of children's services",
             "transformationLead": "Programme manager", "dataLead": "Senior analyst"}""";
    static final String WORKSHOP = """
            {"heldOn": "2021-03-02", "mode": "ONLINE", "participants": [
              {"role": "health-visitor", "agency": "health-visiting", "level": "operational"},
              {"role": "local-authority-manager", "agency": "local-authority", "level": "strategic"}]}""";
    static final String LEVELS = """
            {"levels": [{"element": "PLAN-1", "outcome": "AGREED", "level": 2},
              {"element": "PLAN-2", "outcome": "AGREED_WITH_DISSENT", "level": 1, "dissent": "Health saw more progress."},
              {"element": "LEAD-4", "outcome": "NOT_AGREED"}]}""";
    static final String WORKBOOK = """
            {"narrative": "Partners meet monthly; the strategy is being written.",
             "elements": [{"element": "PLAN-1", "evidence": [
               {"type": "population-needs", "note": "Draft of March", "source": "Partnership papers", "effect": "SUPPORTING"}],
               "worksWell": "All agencies take part."}],
             "barriers": [{"type": "capacity", "elements": ["PLAN-4"], "removableBy": "NATIONAL", "note": "Vacancies"}],
             "actions": [{"title": "Agree the strategy", "horizon": "short", "owner": "Early years manager", "due": "2021-09-30"}],
             "conclusions": [{"theme": "STRATEGY", "elements": ["PLAN-1"]}]}""";
    static final String SUBMISSION = """
            {"sponsorApproval": {"by": "Director of children's services", "on": "2021-04-01"}}""";
    static final String ASSIGNMENT = """
            {"role": "panel", "affiliations": ["E99000001"]}""";
    static final String REVIEW = """
            {"decisions": [{"element": "PLAN-1", "decision": "CONFIRMED", "level": 2},
              {"element": "PLAN-2", "decision": "ADJUSTED", "level": 2, "reason": "The needs assessment shows results."}],
             "strengths": [{"element": "LEAD-1", "text": "A partnership that decides together."}],
             "conclusions": [{"theme": "GOVERNANCE", "kind": "RECOMMENDATION", "elements": ["LEAD-1"],
              "text": "Give the partnership a place in the council's governance."}]}""";
    static final String QUESTIONS = """
            {"questions": [{"element": "PLAN-2", "text": "Which population data did you use?"}]}""";

    static final String SURVEY_SUMMARY = """
            {"respondents": 12, "surveys": [{"surveyId": "01900000-0000-7000-8000-000000002001", "respondents": 12, "threshold": 5,
              "elements": [{"element": "PLAN-1", "suppressed": false,
               "levels": [{"level": 1, "count": 3}, {"level": 2, "count": 5}, {"level": 3, "count": 2}, {"level": 4, "count": 0}],
               "rated": 10, "cannotSay": 2,
               "measures": {"n": 10, "agreement": 0.533333, "consensus": 0.689381, "lowerQuartile": 1.25, "median": 2.0,
                "upperQuartile": 2.0}}],
              "roles": [{"role": "health-visitor", "suppressed": true, "respondents": null, "elements": []}]}]}""";

    private Examples() {}
}
