package org.waymark.catalog.crosswalk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.content.Element;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.crosswalk.CrosswalkContent.Mapping;
import org.waymark.catalog.language.Text;

/**
 * One version of a crosswalk, with every language.
 *
 * @param withoutCounterpart elements that stand in no mapping
 */
@Schema(
        name = "Crosswalk",
        requiredProperties = {
            "crosswalk",
            "version",
            "title",
            "author",
            "summary",
            "from",
            "to",
            "mappings",
            "withoutCounterpart",
            "publishedAt"
        })
public record CrosswalkView(
        String crosswalk,
        String version,
        Text title,
        String author,
        @Schema(nullable = true) Text summary,
        CrosswalkContent.Framework from,
        CrosswalkContent.Framework to,
        List<Mapping> mappings,
        Unrelated withoutCounterpart,
        Instant publishedAt) {

    /**
     * Elements without a counterpart, by code.
     *
     * @param from of the first framework
     * @param to of the second framework
     */
    @Schema(
            name = "CrosswalkRest",
            requiredProperties = {"from", "to"})
    public record Unrelated(List<String> from, List<String> to) {}

    static CrosswalkView of(Crosswalk crosswalk, FrameworkContent from, FrameworkContent to) {
        CrosswalkContent content = crosswalk.content();
        return new CrosswalkView(
                crosswalk.code(),
                crosswalk.label(),
                content.title(),
                content.author(),
                content.summary(),
                content.from(),
                content.to(),
                content.mappings(),
                new Unrelated(rest(from, content, Mapping::from), rest(to, content, Mapping::to)),
                crosswalk.publishedAt());
    }

    private static List<String> rest(
            FrameworkContent framework, CrosswalkContent crosswalk, Function<Mapping, String> side) {
        Set<String> related = crosswalk.mappings().stream().map(side).collect(Collectors.toSet());
        return framework
                .elements()
                .map(Element::code)
                .filter(code -> !related.contains(code))
                .toList();
    }
}
