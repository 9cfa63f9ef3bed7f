package org.waymark.catalog.publication;

import org.waymark.catalog.framework.FrameworkContent;
import org.waymark.catalog.framework.FrameworkContent.Dimension;
import org.waymark.catalog.framework.FrameworkContent.Element;
import org.waymark.catalog.framework.FrameworkContent.Group;
import org.waymark.catalog.framework.FrameworkContent.Level;
import org.waymark.catalog.framework.FrameworkContent.Variant;
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
                new Scale(content.scale().levels().stream()
                        .map(FrameworkState::level)
                        .toList()),
                content.variants().stream()
                        .map(variant -> variant(content, variant))
                        .toList(),
                content.dimensions().stream().map(FrameworkState::dimension).toList());
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
                content.completeLanguages(variant).stream().map(Language::tag).toList());
    }

    private static FrameworkChanged.Dimension dimension(Dimension dimension) {
        return new FrameworkChanged.Dimension(
                dimension.code(),
                Texts.of(dimension.title()),
                dimension.elements().stream()
                        .map(element -> element(dimension, element))
                        .toList());
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
                element.considers().stream()
                        .map(one -> new FrameworkChanged.Consideration(Texts.of(one.text()), one.variants()))
                        .toList());
    }
}
