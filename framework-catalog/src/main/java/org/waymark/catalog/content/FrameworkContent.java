package org.waymark.catalog.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Language;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;
import org.waymark.catalog.source.SourceDocument;

/**
 * The whole content of one framework version, as its file holds it; {@code content/schema/framework.schema.json} describes
 * every field. Items keep the order of the file.
 *
 * @param framework code of the framework, such as {@code maternity-early-years}
 * @param version label of the version, such as {@code 2020}
 * @param audiences whom it is written for, as codes of the code list {@code audiences}; none means anyone
 * @param themes headings that run across elements
 * @param answerFields what is answered for an element beside its level
 * @param priorities says that an area is expected to name the elements it puts first; null where it is not
 * @param scoring how to choose a level; null where the framework has nothing to say on it
 */
@Schema(
        name = "FrameworkFile",
        requiredProperties = {
            "framework",
            "version",
            "title",
            "publisher",
            "sources",
            "licence",
            "variants",
            "scale",
            "dimensions"
        })
public record FrameworkContent(
        String framework,
        String version,
        Text title,
        String publisher,
        Text summary,
        List<String> audiences,
        List<SourceDocument> sources,
        Licence licence,
        List<Variant> variants,
        Scale scale,
        List<Dimension> dimensions,
        List<Theme> themes,
        List<Field> answerFields,
        Note priorities,
        List<PractitionerTable> practitionerTables,
        List<Form> registers,
        List<Question> questions,
        List<Indicator> indicators,
        List<Population> populations,
        List<Form> templates,
        List<VisionStatement> visionStatements,
        Scoring scoring) {
    public FrameworkContent {
        audiences = Lists.present(audiences);
        sources = Lists.present(sources);
        variants = Lists.present(variants);
        dimensions = Lists.present(dimensions);
        themes = Lists.present(themes);
        answerFields = Lists.present(answerFields);
        practitionerTables = Lists.present(practitionerTables);
        registers = Lists.present(registers);
        questions = Lists.present(questions);
        indicators = Lists.present(indicators);
        populations = Lists.present(populations);
        templates = Lists.present(templates);
        visionStatements = Lists.present(visionStatements);
        scoring = scoring == null || scoring.saysNothing() ? null : scoring;
    }

    /** Everything that is rated, in the order of the file. */
    public Stream<Element> elements() {
        return dimensions.stream().flatMap(dimension -> dimension.elements().stream());
    }

    /**
     * The terms on which the wording may be used.
     *
     * @param attribution what has to be said wherever the wording is shown
     * @param note what somebody who uses the wording has to heed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Licence",
            requiredProperties = {"name"})
    public record Licence(String name, String url, String attribution, String note) {}

    /**
     * A form of the framework for some of its users.
     *
     * @param nations nations it is meant for; none means any
     * @param languages languages it is meant to be used in
     * @param scope whom it is about, such as the ages it covers
     */
    @Schema(
            name = "FileVariant",
            requiredProperties = {"code", "title", "languages"})
    public record Variant(
            String code,
            Text title,
            List<String> nations,
            List<Language> languages,
            Text scope,
            Citation source,
            List<Inference> inferred) {
        public Variant {
            nations = Lists.present(nations);
            languages = Lists.present(languages);
            inferred = Lists.present(inferred);
        }
    }
}
