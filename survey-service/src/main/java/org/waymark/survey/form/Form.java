package org.waymark.survey.form;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.events.FrameworkRef;
import org.waymark.survey.survey.Status;

/**
 * All that is asked in a survey and said beside it, in one language. Says nothing of whether, or what, somebody has answered.
 *
 * @param roles what a respondent can be, in the nation's order
 * @param agencies whom they can speak for, in the nation's order
 */
public record Form(
        String title,
        Status status,
        LocalDate opensOn,
        LocalDate closesOn,

        @Schema(
                description =
                        "Whether an answer given now is taken: it is open, and today neither before nor after its days.")
        boolean takesAnswers,

        @Schema(description = "Languages in which the form can be had.")
        List<@Pattern(regexp = "en|cy") String> languages,

        @Schema(
                description = "The language it is in.",
                enumeration = {"en", "cy"})
        String language,

        FrameworkRef framework,
        String frameworkTitle,

        @Schema(description = "What to say before the questions.")
        List<String> welcome,

        @Schema(description = "What is kept, who sees it, and what is promised; to be shown before anything is asked.")
        List<Section> privacy,

        @Schema(
                description =
                        "Whether the link was handed out: then the first answer stays, and somebody else may know the link.")
        boolean handedOut,

        List<Choice> roles,
        List<Choice> agencies,

        @Schema(description = "The scale, lowest level first.")
        List<Level> levels,

        @Schema(description = "What can be answered in place of a level.")
        List<Answer> answers,

        @Schema(description = "The questions, in the framework's order.")
        List<Dimension> dimensions,

        List<CommentKind> commentKinds) {

    /** A heading and what stands under it, paragraph by paragraph. */
    @Schema(name = "FormSection")
    public record Section(String heading, List<String> paragraphs) {}

    /**
     * One code that can be chosen.
     *
     * @param titleLanguage the language of its title, which is another than the form's where the list has none in that
     */
    @Schema(name = "FormChoice")
    public record Choice(
            String code,
            String title,
            @Schema(enumeration = {"en", "cy"}) String titleLanguage) {}

    /** @param descriptor what the level means; null where the framework does not say */
    @Schema(name = "FormLevel")
    public record Level(
            int level, String name, @Schema(nullable = true) String descriptor) {}

    /** @param answer as a rating gives it in place of a level */
    @Schema(name = "FormAnswer")
    public record Answer(
            @Schema(enumeration = {"CANNOT_SAY", "NOT_APPLICABLE"})
            String answer,

            String title,
            String descriptor) {}

    @Schema(name = "FormDimension")
    public record Dimension(String code, String title, List<Element> elements) {}

    /**
     * One question.
     *
     * @param group title of the group it stands in; null where it stands alone
     * @param statement the claim that is rated; null where the title says it all
     * @param considers what to consider before answering
     * @param levels the scale with what each level means for this element
     */
    @Schema(name = "FormElement")
    public record Element(
            String element,
            String title,
            @Schema(nullable = true) String group,
            @Schema(nullable = true) String statement,
            List<String> considers,
            List<Level> levels) {}

    @Schema(name = "FormCommentKind")
    public record CommentKind(
            @Schema(enumeration = {"evidence", "barrier", "priority"})
            String kind,

            String title,
            String hint) {}
}
