package org.waymark.catalog.publication;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.catalog.content.Field;
import org.waymark.catalog.content.Form;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.content.Indicator;
import org.waymark.catalog.content.PractitionerTable;
import org.waymark.catalog.content.Theme;
import org.waymark.events.Toolkit;

/** What a framework gives an area besides elements to rate, as its event carries it. */
final class ToolkitState {
    private static final Toolkit NOTHING = new Toolkit(null, null, null, null, null, null, null, null, null, null);

    private ToolkitState() {}

    /** @return null where the framework gives nothing */
    static Toolkit of(FrameworkContent content) {
        Toolkit toolkit = new Toolkit(
                each(content.themes(), ToolkitState::theme),
                fields(content.answerFields()),
                content.priorities() == null
                        ? null
                        : Texts.of(content.priorities().text()),
                each(content.practitionerTables(), ToolkitState::table),
                each(content.registers(), ToolkitState::form),
                each(
                        content.questions(),
                        one -> new Toolkit.Question(one.code(), one.kind(), one.register(), Texts.of(one.text()))),
                each(content.indicators(), ToolkitState::indicator),
                each(
                        content.populations(),
                        one -> new Toolkit.Population(one.code(), Texts.of(one.title()), Texts.of(one.text()))),
                each(content.templates(), ToolkitState::form),
                each(
                        content.visionStatements(),
                        one -> new Toolkit.VisionStatement(
                                one.code(), one.dimension(), one.number(), Texts.of(one.text()))));
        return toolkit.equals(NOTHING) ? null : toolkit;
    }

    private static Toolkit.Theme theme(Theme theme) {
        return new Toolkit.Theme(
                theme.code(),
                theme.kind(),
                theme.number(),
                Texts.of(theme.title()),
                Texts.of(theme.text()),
                theme.elements());
    }

    private static List<Toolkit.Field> fields(List<Field> fields) {
        return each(
                fields,
                field -> new Toolkit.Field(
                        field.code(),
                        Texts.of(field.title()),
                        field.kind(),
                        each(field.options(), one -> new Toolkit.Option(one.code(), Texts.of(one.title()))),
                        Texts.of(field.unit()),
                        field.period(),
                        Texts.of(field.section()),
                        Texts.of(field.help()),
                        Boolean.TRUE.equals(field.required()),
                        Boolean.TRUE.equals(field.repeats()),
                        field.elements()));
    }

    private static Toolkit.PractitionerTable table(PractitionerTable table) {
        return new Toolkit.PractitionerTable(
                table.code(),
                Texts.of(table.title()),
                each(table.groupings(), ToolkitState::grouping),
                fields(table.fields()));
    }

    private static Toolkit.Grouping grouping(PractitionerTable.Grouping grouping) {
        List<Map<String, org.waymark.events.Text>> behaviours =
                each(grouping.behaviours(), behaviour -> Texts.of(behaviour.text()));
        return new Toolkit.Grouping(
                grouping.code(),
                Texts.of(grouping.title()),
                behaviours,
                each(grouping.entries(), one -> new Toolkit.Entry(one.code(), Texts.of(one.title()))));
    }

    private static Toolkit.Form form(Form form) {
        return new Toolkit.Form(form.code(), Texts.of(form.title()), Texts.of(form.summary()), fields(form.fields()));
    }

    private static Toolkit.Indicator indicator(Indicator indicator) {
        return new Toolkit.Indicator(
                indicator.code(),
                indicator.number(),
                Texts.of(indicator.title()),
                Texts.of(indicator.text()),
                indicator.kind(),
                indicator.polarity(),
                Texts.of(indicator.unit()),
                indicator.limits() == null
                        ? null
                        : new Toolkit.Limits(
                                indicator.limits().amber(), indicator.limits().green()),
                indicator.theme());
    }

    private static <A, B> List<B> each(List<A> items, Function<A, B> change) {
        return items.stream().map(change).toList();
    }
}
