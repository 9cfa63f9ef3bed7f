package org.waymark.catalog.publication;

import java.util.List;
import java.util.function.Function;
import org.waymark.catalog.content.Dimension;
import org.waymark.catalog.content.Dimension.Group;
import org.waymark.catalog.content.Element;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.content.FrameworkContent.Variant;
import org.waymark.catalog.content.Point;
import org.waymark.catalog.content.Scale.Level;
import org.waymark.catalog.file.Translations;
import org.waymark.catalog.language.Language;
import org.waymark.events.FrameworkChanged;
import org.waymark.events.Scale;

/** A published framework version as its event carries it. */
final class FrameworkState {
    private FrameworkState() {}

    static FrameworkChanged of(FrameworkContent content, String status) {
        return new FrameworkChanged(
                content.framework(),
                content.version(),
                status,
                Texts.of(content.title()),
                new Scale(each(content.scale().levels(), FrameworkState::level)),
                each(content.variants(), variant -> variant(content, variant)),
                each(content.dimensions(), FrameworkState::dimension),
                content.scale().kind(),
                ToolkitState.of(content));
    }

    private static Scale.Level level(Level level) {
        return new Scale.Level(
                level.number(),
                level.code(),
                Texts.of(level.name()),
                Texts.of(level.shortName()),
                Texts.of(level.descriptor()));
    }

    private static FrameworkChanged.Variant variant(FrameworkContent content, Variant variant) {
        return new FrameworkChanged.Variant(
                variant.code(),
                Texts.of(variant.title()),
                variant.nations(),
                each(Translations.complete(content, variant), Language::tag));
    }

    private static FrameworkChanged.Dimension dimension(Dimension dimension) {
        return new FrameworkChanged.Dimension(
                dimension.code(),
                Texts.of(dimension.title()),
                each(dimension.elements(), element -> element(dimension, element)),
                each(dimension.prompts(), FrameworkState::point),
                each(dimension.suggestions(), FrameworkState::point));
    }

    private static FrameworkChanged.Element element(Dimension dimension, Element element) {
        return new FrameworkChanged.Element(
                element.code(),
                Texts.of(element.title()),
                dimension.groups().stream()
                        .filter(group -> group.code().equals(element.group()))
                        .map(Group::title)
                        .map(Texts::of)
                        .findFirst()
                        .orElse(null),
                each(
                        element.considers(),
                        one -> new FrameworkChanged.Consideration(Texts.of(one.text()), one.variants())),
                Texts.of(element.statement()),
                each(element.descriptors(), one -> new FrameworkChanged.Descriptor(one.level(), Texts.of(one.text()))),
                each(element.prompts(), FrameworkState::point),
                each(element.suggestions(), FrameworkState::point));
    }

    private static FrameworkChanged.Point point(Point point) {
        return new FrameworkChanged.Point(point.number(), point.theme(), Texts.of(point.text()), point.variants());
    }

    private static <A, B> List<B> each(List<A> items, Function<A, B> change) {
        return items.stream().map(change).toList();
    }
}
