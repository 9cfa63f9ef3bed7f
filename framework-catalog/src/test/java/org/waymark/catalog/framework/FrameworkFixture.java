package org.waymark.catalog.framework;

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
}
