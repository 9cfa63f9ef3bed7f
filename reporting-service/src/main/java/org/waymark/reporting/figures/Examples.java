package org.waymark.reporting.figures;

/** Examples for the OpenAPI document. */
final class Examples {
    private static final String HEADING = """
            {"heading": {"status": "WORKING", "label": "Working figures", "language": "en",
              "programmeId": "01900000-0000-7000-8000-000000000001", "programme": "Early years maturity programme",
              "cycleId": "01900000-0000-7000-8000-000000000101", "cycle": "First cycle",
              "frameworkId": "maternity-early-years", "frameworkVersion": "2020",
              "framework": "Maternity and Early Years Maturity Matrix", "frameworkLanguage": "en", "minimumAreas": 5,
              "scale": [{"number": 1, "code": "BASIC", "name": "Basic", "nameLanguage": "en"},
                {"number": 2, "code": "EARLY", "name": "Early", "nameLanguage": "en"}]},
            """;
    static final String LEVELS = HEADING + """
             "rows": [{"dimension": "PLAN", "element": "PLAN-1", "title": "Vision, strategy and plan", "titleLanguage": "en", "group": "together",
               "levels": [{"level": 1, "name": "Basic", "nameLanguage": "en", "areas": {"value": 8}},
                          {"level": 2, "name": "Early", "nameLanguage": "en", "areas": {"value": 12}}],
               "rated": {"value": 20}, "unrated": {"value": 0}, "notApplicable": {"value": 0}}]}
            """;
    static final String LEVELS_CSV = """
            status,dimension,element,element_title,element_title_language,group,level,level_name,level_name_language,areas,rated,unrated,not_applicable
            WORKING,PLAN,PLAN-1,"Vision, strategy and plan",en,together,1,Basic,en,8,20,0,0
            """;
    static final String DIMENSIONS = HEADING + """
             "rows": [{"dimension": "PLAN", "title": "Plan", "titleLanguage": "en", "group": "together",
               "levels": [{"level": 1, "name": "Basic", "nameLanguage": "en", "ratings": {"value": 40}, "percent": {"value": 50}},
                          {"level": 2, "name": "Early", "nameLanguage": "en", "ratings": {"symbol": "c"}, "percent": {"symbol": "c"}}],
               "rated": {"value": 80}, "unrated": {"value": 0}}]}
            """;
    static final String PARTICIPATION = HEADING + """
             "rows": [{"group": "together", "areas": {"value": 20}, "surveyRespondents": {"value": 679},
               "workshopParticipants": {"value": 353}}]}
            """;
    static final String REPRESENTATION = HEADING + """
             "rows": [{"role": "health-visitor", "title": "Health visitor", "titleLanguage": "en", "group": "england",
               "areas": {"value": 6}, "outOf": {"value": 10}, "percent": {"value": 60}},
              {"role": "clinical-commissioning-group", "title": "Clinical commissioning group", "titleLanguage": "en", "group": "wales",
               "areas": {"symbol": "z"}, "outOf": {"symbol": "z"}, "percent": {"symbol": "z"}}]}
            """;
    static final String CONCLUSIONS = HEADING + """
             "rows": [{"theme": "STRATEGY", "title": "Would benefit from developing a local strategy", "titleLanguage": "en", "group": "together",
               "areas": {"value": 17}, "outOf": {"value": 20}, "bySelfAssessment": {"value": 12},
               "byPanel": {"value": 17}}]}
            """;

    private Examples() {}
}
