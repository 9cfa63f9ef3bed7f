package org.waymark.catalog.reading;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.content.FrameworkContent.Licence;
import org.waymark.catalog.content.FrameworkContent.Variant;
import org.waymark.catalog.content.Inference;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.language.Language;
import org.waymark.catalog.language.Wording;
import org.waymark.catalog.reading.ToolkitView.FieldView;
import org.waymark.catalog.reading.ToolkitView.FormView;
import org.waymark.catalog.reading.ToolkitView.IndicatorView;
import org.waymark.catalog.reading.ToolkitView.NoteView;
import org.waymark.catalog.reading.ToolkitView.PopulationView;
import org.waymark.catalog.reading.ToolkitView.PractitionerTableView;
import org.waymark.catalog.reading.ToolkitView.QuestionView;
import org.waymark.catalog.reading.ToolkitView.ScoringView;
import org.waymark.catalog.reading.ToolkitView.ThemeView;
import org.waymark.catalog.reading.ToolkitView.VisionStatementView;
import org.waymark.catalog.source.Citation;
import org.waymark.catalog.source.SourceDocument;

/** One framework version in one language, for one variant or for all. A text the language lacks is null. */
@Schema(
        name = "FrameworkVersion",
        requiredProperties = {
            "framework",
            "version",
            "status",
            "publishedAt",
            "language",
            "variant",
            "title",
            "publisher",
            "summary",
            "audiences",
            "sources",
            "licence",
            "variants",
            "scaleKind",
            "levels",
            "dimensions",
            "themes",
            "answerFields",
            "priorities",
            "practitionerTables",
            "registers",
            "questions",
            "indicators",
            "populations",
            "templates",
            "visionStatements",
            "scoring"
        })
public record FrameworkView(
        String framework,
        String version,
        FrameworkVersion.Status status,
        @Schema(nullable = true) Instant publishedAt,
        Language language,

        @Schema(description = "The variant shown; null when all are.", nullable = true)
        String variant,

        @Schema(nullable = true) Wording title,
        String publisher,
        @Schema(nullable = true) Wording summary,

        @Schema(description = "Whom it is written for: codes of the code list `audiences`; none means anyone")
        List<String> audiences,

        List<SourceDocument> sources,
        Licence licence,
        List<VariantView> variants,

        @Schema(
                description = "maturity: levels of a state; checklist: steps that are not started, in progress or done",
                enumeration = {"maturity", "checklist"})
        String scaleKind,

        List<LevelView> levels,
        List<DimensionView> dimensions,

        @Schema(description = "Headings that run across elements")
        List<ThemeView> themes,

        @Schema(description = "What is answered for an element beside its level")
        List<FieldView> answerFields,

        @Schema(
                description = "Says that an area is expected to name the elements it puts first; null where it is not",
                nullable = true)
        NoteView priorities,

        List<PractitionerTableView> practitionerTables,

        @Schema(description = "Lists an area keeps, one line for each thing registered")
        List<FormView> registers,

        List<QuestionView> questions,
        List<IndicatorView> indicators,

        @Schema(description = "Groups of people the framework is meant to reach")
        List<PopulationView> populations,

        @Schema(description = "What an area fills in once for each subject")
        List<FormView> templates,

        List<VisionStatementView> visionStatements,

        @Schema(
                description = "How to choose a level; null where the framework has nothing to say on it",
                nullable = true)
        ScoringView scoring) {

    /** @param languages the languages it is meant for, each with the texts it still lacks */
    @Schema(
            name = "Variant",
            requiredProperties = {"code", "title", "nations", "scope", "languages"})
    public record VariantView(
            String code,
            @Schema(nullable = true) Wording title,
            List<String> nations,
            @Schema(nullable = true) Wording scope,
            List<LanguageView> languages) {}

    /** @param missing paths in the framework file of the texts that the language lacks */
    @Schema(
            name = "VariantLanguage",
            requiredProperties = {"language", "complete", "missing"})
    public record LanguageView(Language language, boolean complete, List<String> missing) {}

    @Schema(
            name = "Level",
            requiredProperties = {"number", "code", "name", "shortName", "descriptor", "source", "inferred"})
    public record LevelView(
            int number,
            String code,
            @Schema(nullable = true) Wording name,
            @Schema(nullable = true) Wording shortName,

            @Schema(
                    description = "What the level means for any element; null where every element describes it itself",
                    nullable = true)
            Wording descriptor,

            @Schema(nullable = true) Citation source,
            List<Inference> inferred) {}

    /** @param variant the variant to show, or null for all */
    static FrameworkView of(FrameworkVersion version, FrameworkContent content, Variant variant, Language language) {
        return new Localizer(content, variant, language).view(version);
    }
}
