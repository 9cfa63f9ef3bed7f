package org.waymark.catalog.reading;

/** Examples for the OpenAPI document. */
final class ReadingExamples {
    static final String FRAMEWORKS = """
            {"items": [{
              "framework": "maternity-early-years",
              "title": {
                "en": {"text": "Maternity and Early Years Maturity Matrix"},
                "cy": {"text": "Matrics Aeddfedrwydd Mamolaeth a'r Blynyddoedd Cynnar", "status": "translation"}},
              "publisher": "Early Intervention Foundation",
              "versions": ["2020"]}],
             "next": null}""";
    static final String VERSIONS = """
            {"items": [{
              "framework": "maternity-early-years", "version": "2020", "status": "PUBLISHED",
              "publishedAt": "2026-01-05T09:00:00Z", "supersededBy": null, "retiredBecause": null}],
             "next": null}""";
    static final String VERSION = """
            {"framework": "maternity-early-years", "version": "2020", "status": "PUBLISHED",
             "publishedAt": "2026-01-05T09:00:00Z", "language": "cy", "variant": "wales",
             "title": {"text": "Matrics Aeddfedrwydd Mamolaeth a'r Blynyddoedd Cynnar", "status": "translation"},
             "publisher": "Early Intervention Foundation", "summary": null, "audiences": ["EARLY-YEARS-PARTNERS"],
             "sources": [], "licence": {"name": "All rights with the Early Intervention Foundation"},
             "variants": [{
               "code": "wales", "title": {"text": "Cymru", "status": "translation"}, "nations": ["Wales"], "scope": null,
               "languages": [
                 {"language": "en", "complete": true, "missing": []},
                 {"language": "cy", "complete": false, "missing": ["summary"]}]}],
             "scaleKind": "maturity",
             "levels": [{
               "number": 1, "code": "BASIC", "name": {"text": "Sylfaenol", "status": "translation"},
               "shortName": {"text": "Sylfaenol", "status": "translation"}, "descriptor": null, "source": null,
               "inferred": [{"field": "number", "reason": "The source orders the levels without numbering them."}]}],
             "dimensions": [], "themes": [], "answerFields": [], "priorities": null, "practitionerTables": [],
             "registers": [], "questions": [], "indicators": [], "populations": [], "templates": [],
             "visionStatements": [], "scoring": null}""";

    private ReadingExamples() {}
}
