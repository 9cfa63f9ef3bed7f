package org.waymark.catalog.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.content.Indicator.Limits;
import org.waymark.catalog.content.Inference;
import org.waymark.catalog.language.Wording;
import org.waymark.catalog.source.Citation;

/** What a framework gives an area besides elements to rate, in one language. */
public final class ToolkitView {
    private ToolkitView() {}

    /**
     * A heading that runs across elements.
     *
     * @param kind {@code evidence}: a heading of prompts or suggestions; {@code plan}: a dimension of the local plan
     * @param number the number it bears in its source; null where it bears none
     * @param text what it means; null where the title says it all
     * @param elements codes of the elements it bears on; none means none in particular
     * @param inferred why the item goes beyond what the source states; null where it does not
     */
    @Schema(
            name = "Theme",
            requiredProperties = {"code", "kind", "number", "title", "text", "elements", "source", "inferred"})
    public record ThemeView(
            String code,
            @Schema(enumeration = {"evidence", "plan"}) String kind,
            @Schema(nullable = true) String number,
            @Schema(nullable = true) Wording title,
            @Schema(nullable = true) Wording text,
            List<String> elements,
            @Schema(nullable = true) Citation source,
            @Schema(nullable = true) String inferred) {}

    /**
     * Something that is answered: for an element, for a line of a register, in a template or for an entry of a table.
     *
     * @param options what can be chosen; only of a choice
     * @param unit what a figure counts; null where the title says it
     * @param period the period each figure is for, {@code month}, {@code quarter} or {@code year}; null where it is for no period
     * @param section heading it stands under; null where there is none
     * @param required whether it must be answered
     * @param repeats whether there can be several values
     * @param elements elements it is asked of; none means every element
     */
    @Schema(
            name = "Field",
            requiredProperties = {
                "code",
                "title",
                "kind",
                "options",
                "unit",
                "period",
                "section",
                "help",
                "required",
                "repeats",
                "elements",
                "source",
                "inferred"
            })
    public record FieldView(
            String code,
            @Schema(nullable = true) Wording title,

            @Schema(enumeration = {"text", "choice", "person", "date", "figure"})
            String kind,

            List<OptionView> options,
            @Schema(nullable = true) Wording unit,
            @Schema(nullable = true) String period,
            @Schema(nullable = true) Wording section,
            @Schema(nullable = true) Wording help,
            boolean required,
            boolean repeats,
            List<String> elements,
            @Schema(nullable = true) Citation source,
            List<Inference> inferred) {}

    /** One of the answers to choose from. */
    @Schema(
            name = "Option",
            requiredProperties = {"code", "title"})
    public record OptionView(
            String code, @Schema(nullable = true) Wording title) {}

    /**
     * What kinds of practitioner are expected to do.
     *
     * @param fields what an area records about each entry
     */
    @Schema(
            name = "PractitionerTable",
            requiredProperties = {"code", "title", "summary", "source", "inferred", "groupings", "fields"})
    public record PractitionerTableView(
            String code,
            @Schema(nullable = true) Wording title,
            @Schema(nullable = true) Wording summary,
            @Schema(nullable = true) Citation source,
            List<Inference> inferred,
            List<GroupingView> groupings,
            List<FieldView> fields) {}

    /** Practitioners of whom the same is expected. */
    @Schema(
            name = "Grouping",
            requiredProperties = {"code", "title", "source", "behaviours", "entries"})
    public record GroupingView(
            String code,
            @Schema(nullable = true) Wording title,
            @Schema(nullable = true) Citation source,
            List<NoteView> behaviours,
            List<EntryView> entries) {}

    /**
     * A type of practitioner.
     *
     * @param code the same in every grouping the type stands in
     */
    @Schema(
            name = "Entry",
            requiredProperties = {"code", "title", "source", "inferred"})
    public record EntryView(
            String code,
            @Schema(nullable = true) Wording title,
            @Schema(nullable = true) Citation source,
            @Schema(nullable = true) String inferred) {}

    /** A register, with one line for each thing registered, or a template that is filled in once for each of its subjects. */
    @Schema(
            name = "Form",
            requiredProperties = {"code", "title", "summary", "source", "inferred", "fields"})
    public record FormView(
            String code,
            @Schema(nullable = true) Wording title,
            @Schema(nullable = true) Wording summary,
            @Schema(nullable = true) Citation source,
            List<Inference> inferred,
            List<FieldView> fields) {}

    /**
     * A question to a local area.
     *
     * @param kind {@code open}: answered in words; {@code judgement}: answered with a verdict and its reason
     * @param register code of the register whose every line answers it; null where it is answered once
     */
    @Schema(
            name = "Question",
            requiredProperties = {"code", "kind", "register", "text", "source", "inferred"})
    public record QuestionView(
            String code,
            @Schema(enumeration = {"open", "judgement"}) String kind,
            @Schema(nullable = true) String register,
            @Schema(nullable = true) Wording text,
            @Schema(nullable = true) Citation source,
            @Schema(nullable = true) String inferred) {}

    /**
     * Something an area can record figures for.
     *
     * @param text what is counted; null where the title says it all
     * @param polarity {@code higher-is-better} or {@code lower-is-better}; null where a change is neither good nor bad in itself
     * @param theme code of the theme it belongs to; null where there is none
     */
    @Schema(
            name = "Indicator",
            requiredProperties = {
                "code",
                "number",
                "title",
                "text",
                "kind",
                "polarity",
                "unit",
                "limits",
                "theme",
                "source",
                "inferred"
            })
    public record IndicatorView(
            String code,
            @Schema(nullable = true) String number,
            @Schema(nullable = true) Wording title,
            @Schema(nullable = true) Wording text,

            @Schema(enumeration = {"family", "cohort", "demand", "population"})
            String kind,

            @Schema(nullable = true) String polarity,
            @Schema(nullable = true) Wording unit,
            @Schema(nullable = true) Limits limits,
            @Schema(nullable = true) String theme,
            @Schema(nullable = true) Citation source,
            List<Inference> inferred) {}

    /**
     * A group of people the framework is meant to reach.
     *
     * @param text who they are; null where the title says it all
     */
    @Schema(
            name = "Population",
            requiredProperties = {"code", "title", "text", "source", "inferred"})
    public record PopulationView(
            String code,
            @Schema(nullable = true) Wording title,
            @Schema(nullable = true) Wording text,
            @Schema(nullable = true) Citation source,
            @Schema(nullable = true) String inferred) {}

    /**
     * One sentence of what the framework wants the world to be like.
     *
     * @param dimension code of the dimension it belongs to; null where it belongs to none
     * @param number the number it bears in its source; null where it bears none
     */
    @Schema(
            name = "VisionStatement",
            requiredProperties = {"code", "dimension", "number", "text", "source", "inferred"})
    public record VisionStatementView(
            String code,
            @Schema(nullable = true) String dimension,
            @Schema(nullable = true) String number,
            @Schema(nullable = true) Wording text,
            @Schema(nullable = true) Citation source,
            @Schema(nullable = true) String inferred) {}

    /**
     * A text with where it comes from.
     *
     * @param inferred why it goes beyond what the source states; null where it does not
     */
    @Schema(
            name = "Note",
            requiredProperties = {"text", "source", "inferred"})
    public record NoteView(
            @Schema(nullable = true) Wording text,
            @Schema(nullable = true) Citation source,
            @Schema(nullable = true) String inferred) {}

    /** How to choose a level: guidance, and worked examples of it. */
    @Schema(
            name = "Scoring",
            requiredProperties = {"guidance", "examples"})
    public record ScoringView(List<NoteView> guidance, List<ExampleView> examples) {}

    /**
     * @param level number of the level that is right in this situation
     * @param reason why it is
     */
    @Schema(
            name = "Example",
            requiredProperties = {"situation", "level", "reason", "source", "inferred"})
    public record ExampleView(
            @Schema(nullable = true) Wording situation,
            int level,
            @Schema(nullable = true) Wording reason,
            @Schema(nullable = true) Citation source,
            @Schema(nullable = true) String inferred) {}
}
