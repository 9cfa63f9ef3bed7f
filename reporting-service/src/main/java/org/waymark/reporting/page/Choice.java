package org.waymark.reporting.page;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.reporting.catalog.Catalog;
import org.waymark.reporting.catalog.Framework;
import org.waymark.reporting.figures.Heading;
import org.waymark.reporting.programmes.Programme;

/**
 * A picture that the reader can turn to: a programme, one of its cycles and one of its frameworks.
 *
 * @param title names the framework only where the programme has several
 * @param framework framework and version as {@code id:version}
 * @param current whether it is the one shown
 */
public record Choice(String title, UUID programmeId, UUID cycleId, String framework, boolean current) {
    static List<Choice> of(List<Programme> programmes, Catalog catalog, Heading shown, Words words) {
        return programmes.stream()
                .flatMap(programme -> programme.cycles().stream()
                        .flatMap(cycle -> programme.frameworks().stream()
                                .map(framework -> of(programme, cycle, framework, catalog, shown, words))))
                .toList();
    }

    private static Choice of(
            Programme programme,
            Programme.Cycle cycle,
            Programme.FrameworkVersion framework,
            Catalog catalog,
            Heading shown,
            Words words) {
        var title = Stream.of(programme.title(), cycle.title());
        if (programme.frameworks().size() > 1) {
            title = Stream.concat(title, Stream.of(name(framework, catalog, words)));
        }
        return new Choice(
                String.join(": ", title.toList()),
                programme.programmeId(),
                cycle.cycleId(),
                framework.id() + ":" + framework.version(),
                programme.programmeId().equals(shown.programmeId())
                        && cycle.cycleId().equals(shown.cycleId())
                        && framework.id().equals(shown.framework())
                        && framework.version().equals(shown.frameworkVersion()));
    }

    private static String name(Programme.FrameworkVersion framework, Catalog catalog, Words words) {
        var title = catalog.framework(framework.id(), framework.version())
                .map(words::titled)
                .map(Framework::title)
                .orElse(framework.id());
        return words.texts().frameworkVersion(title, framework.version());
    }
}
