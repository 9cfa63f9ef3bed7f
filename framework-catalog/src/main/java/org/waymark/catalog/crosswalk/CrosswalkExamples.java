package org.waymark.catalog.crosswalk;

/** Examples in the API's document. */
final class CrosswalkExamples {
    private static final String SAYS = """
            "title": {"en": {"text": "Early years to early help"}},
            "author": "Waymark founders",
            "summary": {"en": {"text": "For areas that move from the one to the other."}},
            "from": {"framework": "maternity-early-years", "version": "2020"},
            "to": {"framework": "early-help-system-guide-2022", "version": "2022"},
            "mappings": [{"from": "LEAD-2", "to": "LEADERS-1", "relation": "overlaps",
                          "reason": {"en": {"text": "Both ask for leaders who stand behind the plan."}}}]""";

    static final String BODY = "{" + SAYS + "}";
    static final String ONE = "{\"crosswalk\": \"early-years--early-help\", \"version\": \"1\", " + SAYS
            + ", \"withoutCounterpart\": {\"from\": [\"PLAN-2\"], \"to\": [\"DATA-1\"]},"
            + " \"publishedAt\": \"2026-11-25T10:00:00Z\"}";
    static final String LIST = """
            {"items": [{"crosswalk": "early-years--early-help", "version": "1",
              "fromFramework": "maternity-early-years", "fromVersion": "2020",
              "toFramework": "early-help-system-guide-2022", "toVersion": "2022",
              "publishedAt": "2026-11-25T10:00:00Z"}], "next": null}""";
    static final String COUNTERPARTS = """
            {"items": [{"crosswalk": "early-years--early-help", "version": "1", "author": "Waymark founders",
              "framework": "early-help-system-guide-2022", "frameworkVersion": "2022", "element": "LEADERS-1",
              "relation": "overlaps",
              "reason": {"en": {"text": "Both ask for leaders who stand behind the plan."}}}]}""";

    private CrosswalkExamples() {}
}
