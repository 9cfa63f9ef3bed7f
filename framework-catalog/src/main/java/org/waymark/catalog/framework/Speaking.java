package org.waymark.catalog.framework;

import java.util.List;
import java.util.function.Function;
import org.waymark.catalog.content.Dimension;
import org.waymark.catalog.content.Element;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.content.FrameworkContent.Variant;
import org.waymark.catalog.content.Point;
import org.waymark.catalog.content.Scale.Level;
import org.waymark.catalog.framework.DimensionView.ConsiderationView;
import org.waymark.catalog.framework.DimensionView.ElementView;
import org.waymark.catalog.framework.DimensionView.GroupView;
import org.waymark.catalog.framework.FrameworkView.LanguageView;
import org.waymark.catalog.framework.FrameworkView.LevelView;
import org.waymark.catalog.framework.FrameworkView.VariantView;
import org.waymark.catalog.language.Language;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.language.Wording;

/**
 * Puts the content of a framework version into one language.
 *
 * @param variant the variant to show, or null for all
 */
record Speaking(FrameworkContent content, Variant variant, Language language) {

    FrameworkView view(FrameworkVersion version) {
        return new FrameworkView(
                content.framework(),
                content.version(),
                version.status(),
                version.publishedAt(),
                language,
                variant == null ? null : variant.code(),
                say(content.title()),
                content.publisher(),
                say(content.summary()),
                content.sources(),
                content.licence(),
                each(content.variants(), this::variant),
                content.scale().kind(),
                each(content.scale().levels(), this::level),
                each(content.dimensions(), this::dimension),
                each(content.themes(), theme -> theme.said(this::say)),
                each(content.answerFields(), field -> field.said(this::say)),
                content.priorities() == null ? null : content.priorities().said(this::say),
                each(content.practitionerTables(), table -> table.said(this::say)),
                each(content.registers(), register -> register.said(this::say)),
                each(content.questions(), question -> question.said(this::say)),
                each(content.indicators(), indicator -> indicator.said(this::say)),
                each(content.populations(), population -> population.said(this::say)),
                each(content.templates(), template -> template.said(this::say)),
                each(content.visionStatements(), statement -> statement.said(this::say)),
                content.scoring() == null ? null : content.scoring().said(this::say));
    }

    private VariantView variant(Variant one) {
        return new VariantView(
                one.code(), say(one.title()), one.nations(), say(one.scope()), each(one.languages(), spoken -> {
                    List<String> missing = Translations.missing(content, one, spoken);
                    return new LanguageView(spoken, missing.isEmpty(), missing);
                }));
    }

    private LevelView level(Level level) {
        return new LevelView(
                level.number(),
                level.code(),
                say(level.name()),
                say(level.shortName()),
                say(level.descriptor()),
                level.source(),
                level.inferred());
    }

    private DimensionView dimension(Dimension dimension) {
        return new DimensionView(
                dimension.code(),
                say(dimension.title()),
                say(dimension.summary()),
                dimension.source(),
                dimension.inferred(),
                each(dimension.groups(), group -> new GroupView(group.code(), say(group.title()))),
                points(dimension.prompts()),
                points(dimension.suggestions()),
                each(dimension.elements(), this::element));
    }

    private ElementView element(Element element) {
        return new ElementView(
                element.code(),
                say(element.title()),
                element.group(),
                say(element.statement()),
                element.source(),
                element.inferred(),
                element.considers().stream()
                        .filter(one -> variant == null || one.belongsTo(variant.code()))
                        .map(one ->
                                new ConsiderationView(one.variants(), say(one.text()), one.source(), one.inferred()))
                        .toList(),
                each(element.descriptors(), descriptor -> descriptor.said(this::say)),
                points(element.prompts()),
                points(element.suggestions()));
    }

    private List<Point<Wording>> points(List<Point<Text>> points) {
        return points.stream()
                .filter(point -> variant == null || point.belongsTo(variant.code()))
                .map(point -> point.said(this::say))
                .toList();
    }

    private Wording say(Text text) {
        return text == null ? null : text.in(language);
    }

    private static <A, B> List<B> each(List<A> items, Function<A, B> change) {
        return items.stream().map(change).toList();
    }
}
