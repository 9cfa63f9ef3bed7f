package org.waymark.catalog.crosswalk;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;

/**
 * An element of another framework that a given element relates to.
 *
 * @param crosswalk code of the crosswalk that says so
 * @param version its label
 * @param author who considered it
 * @param framework the other framework
 * @param frameworkVersion label of its version
 * @param element code of the other element
 * @param relation read "the given element is … the other one", whichever way the crosswalk was written
 * @param reason what they share and what they do not
 */
@Schema(
        requiredProperties = {
            "crosswalk",
            "version",
            "author",
            "framework",
            "frameworkVersion",
            "element",
            "relation",
            "reason"
        })
public record Counterpart(
        String crosswalk,
        String version,
        String author,
        String framework,
        String frameworkVersion,
        String element,
        Relation relation,
        Text reason) {

    /** Counterparts of an element of one of the crosswalk's two frameworks, in the order of the mappings. */
    static Stream<Counterpart> in(Crosswalk crosswalk, String framework, String version, String element) {
        CrosswalkContent content = crosswalk.content();
        boolean reverse = crosswalk.leadsTo(framework, version);
        CrosswalkContent.Framework other = reverse ? content.from() : content.to();
        return content.mappings().stream()
                .filter(mapping -> element.equals(reverse ? mapping.to() : mapping.from()))
                .map(mapping -> new Counterpart(
                        crosswalk.code(),
                        crosswalk.label(),
                        content.author(),
                        other.framework(),
                        other.version(),
                        reverse ? mapping.from() : mapping.to(),
                        reverse ? mapping.relation().inverse() : mapping.relation(),
                        mapping.reason()));
    }
}
