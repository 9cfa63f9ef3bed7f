package org.waymark.catalog.framework;

/** Examples for the OpenAPI document. */
final class FrameworkExamples {
    static final String FILE = """
            framework: playgrounds
            version: "1"
            title: {en: Playgrounds}
            publisher: Example Council
            sources:
              - {id: guide, title: Playground guide, publisher: Example Council}
            licence: {name: Open Government Licence v3}
            variants:
              - {code: everywhere, title: {en: Everywhere}, languages: [en]}
            scale:
              levels:
                - {number: 0, code: NONE, name: {en: None}, shortName: {en: None}, descriptor: {en: Nothing yet.}}
                - {number: 1, code: SOME, name: {en: Some}, shortName: {en: Some}, descriptor: {en: A start is made.}}
            dimensions:
              - code: SAFE
                title: {en: Safety}
                elements:
                  - code: SAFE-1
                    title: {en: Inspection}
                    considers:
                      - {text: {en: Whether each playground is inspected every year.}}
            """;
    static final String RETIRED = """
            {"framework": "playgrounds", "version": "1", "status": "RETIRED",
             "publishedAt": "2026-01-05T09:00:00Z", "supersededBy": "2",
             "retiredBecause": "The law it rested on is repealed."}""";

    private FrameworkExamples() {}
}
