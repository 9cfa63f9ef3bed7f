package org.waymark.catalog.file;

/** A small framework unlike the shipped one: three levels from 0, two dimensions, one variant with a gap in its Welsh. */
public final class FrameworkFixture {
    private FrameworkFixture() {}

    public static String playgrounds() {
        return playgrounds("playgrounds");
    }

    public static String playgrounds(String framework) {
        return """
            framework: %s
            version: "1"
            title:
              en: Playgrounds
              cy: {text: Meysydd chwarae, status: translation}
            publisher: Example Council
            sources:
              - {id: guide, title: Playground guide, publisher: Example Council}
            licence: {name: Open Government Licence v3}
            variants:
              - code: england
                title: {en: England}
                nations: [England]
                languages: [en]
              - code: wales
                title: {en: Wales, cy: {text: Cymru, status: official}}
                nations: [Wales]
                languages: [en, cy]
            scale:
              levels:
                - number: 0
                  code: NONE
                  name: {en: Nothing, cy: {text: Dim byd, status: translation}}
                  shortName: {en: None, cy: {text: Dim, status: translation}}
                  descriptor: {en: Nothing yet., cy: {text: Dim byd eto., status: translation}}
                - number: 1
                  code: SOME
                  name: {en: Some, cy: {text: Rhai, status: translation}}
                  shortName: {en: Some, cy: {text: Rhai, status: translation}}
                  descriptor: {en: A start is made., cy: {text: Dechreuwyd., status: translation}}
            dimensions:
              - code: SAFE
                title: {en: Safety, cy: {text: Diogelwch, status: translation}}
                groups:
                  - {code: CHECKS, title: {en: Checks, cy: {text: Gwiriadau, status: translation}}}
                elements:
                  - code: SAFE-1
                    group: CHECKS
                    title: {en: Inspection, cy: {text: Archwilio, status: translation}}
                    considers:
                      - text: {en: Whether each playground is inspected every year.}
                        source: {document: guide, page: 3, section: Checks}
                      - variants: [england]
                        text: {en: Whether the inspector is registered in England.}
            """.formatted(framework);
    }

    /** A checklist with one of every construct of the format. */
    public static String everything() {
        return """
            framework: everything
            version: "1"
            title: Everything
            publisher: Example Council
            sources:
              - {id: guide, title: Guide, publisher: Example Council}
            licence: {name: Open Government Licence v3, attribution: Say so., url: "https://example.org/licence"}
            variants:
              - {code: general, title: General, languages: [en, cy]}
            scale:
              kind: checklist
              levels:
                - {number: 0, code: NOT-STARTED, name: Not started, shortName: Not started}
                - {number: 1, code: DONE, name: Done, shortName: Done, descriptor: All is done.}
            dimensions:
              - code: SAFE
                title: Safety
                prompts:
                  - {number: "1.1", theme: EVIDENCE, text: An inspection report., source: {document: guide, section: A}}
                suggestions:
                  - {number: "1", text: Inspect more often., inferred: Common sense.}
                elements:
                  - code: SAFE-1
                    title: Inspection
                    statement: Every playground is inspected.
                    source: {document: guide, page: 2, section: A}
                    inferred: [{field: title, reason: The guide has no titles.}]
                    descriptors:
                      - {level: 1, text: Inspected this year., source: {document: guide, section: A}}
                      - {level: 0, text: Not inspected this year.}
                    prompts: [{number: "1", text: A date.}]
                    suggestions: [{number: "1", text: Set a date.}]
            themes:
              - {code: EVIDENCE, kind: evidence, number: "1", title: Evidence, text: What shows it, elements: [SAFE-1]}
            answerFields:
              - {code: OWNER, title: Owner, kind: person, elements: [SAFE-1], required: true}
              - {code: STATE, title: State, kind: choice, options: [{code: GOOD, title: Good}, {code: BAD, title: Bad}]}
            priorities: {text: Name what comes first.}
            practitionerTables:
              - code: WORKFORCE
                title: Workforce
                groupings:
                  - code: OFTEN
                    title: Often
                    behaviours: [{text: They check.}]
                    entries: [{code: INSPECTOR, title: Inspectors}, {code: KEEPER, title: Keepers}]
                fields: [{code: NOTE, title: Note, kind: text, help: In a few words}]
            registers:
              - {code: SERVICES, title: Services, fields: [{code: COST, title: Cost, kind: figure, unit: pounds, period: year}]}
            questions:
              - {code: QUESTION-1, kind: open, register: SERVICES, text: "Whom does it serve?"}
            indicators:
              - code: ACCIDENTS
                title: Accidents
                kind: population
                polarity: lower-is-better
                limits: {amber: 5, green: 1.5}
                unit: per year
            populations:
              - {code: TODDLERS, title: Toddlers, text: Children under 4}
            templates:
              - {code: COSTS, title: Costs, fields: [{code: LINE, title: Cost, kind: figure, repeats: true, section: Costs}]}
            visionStatements:
              - {code: VISION-1, dimension: SAFE, number: "1", text: Children play safely.}
            scoring:
              guidance: [{text: Be honest.}]
              examples: [{situation: Some were inspected., level: 0, reason: Not all were.}]
            """;
    }

    /** Some Welsh for {@link #everything()}. */
    public static String welsh() {
        return """
            framework: everything
            version: "1"
            language: cy
            status: translation
            texts:
              title: Popeth
              dimensions:
                SAFE:
                  title: Diogelwch
                  prompts:
                    "1.1": {text: {text: Adroddiad archwilio., status: official}}
              practitionerTables:
                WORKFORCE:
                  groupings:
                    OFTEN:
                      behaviours:
                        "1": {text: Maent yn gwirio.}
            """;
    }
}
