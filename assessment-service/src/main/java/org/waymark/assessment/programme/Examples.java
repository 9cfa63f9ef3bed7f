package org.waymark.assessment.programme;

/** Examples shown in the OpenAPI document. */
final class Examples {
    static final String DEFINITION = """
            {"code": "demo", "title": "Demonstration programme",
             "frameworks": [{"id": "maternity-early-years", "version": "2020"}],
             "minimumAreas": 5, "threshold": 5, "expectedRoles": ["health-visitor"], "countedUnit": "area"}""";
    static final String CYCLE_REQUEST = """
            {"code": "wave-1", "title": "First wave", "opensOn": "2020-09-01", "closesOn": "2021-07-31"}""";
    static final String CYCLE = """
            {"cycleId": "01900000-0000-7000-8000-000000000101", "code": "wave-1", "title": "First wave",
             "opensOn": "2020-09-01", "closesOn": "2021-07-31"}""";
    static final String PROGRAMME = """
            {"programmeId": "01900000-0000-7000-8000-000000000001", "code": "demo", "title": "Demonstration programme",
             "frameworks": [{"id": "maternity-early-years", "version": "2020", "variant": null}],
             "minimumAreas": 5, "threshold": 5, "expectedRoles": ["health-visitor"], "countedUnit": "area",
             "cycles": [{"cycleId": "01900000-0000-7000-8000-000000000101", "code": "wave-1", "title": "First wave",
              "opensOn": "2020-09-01", "closesOn": "2021-07-31"}]}""";
    static final String PAGE = """
            {"items": [{"programmeId": "01900000-0000-7000-8000-000000000001", "code": "demo",
              "title": "Demonstration programme",
              "frameworks": [{"id": "maternity-early-years", "version": "2020", "variant": null}],
              "minimumAreas": 5, "threshold": 5, "expectedRoles": [], "countedUnit": "area", "cycles": []}],
             "next": null}""";

    private Examples() {}
}
