package org.waymark.survey.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.kit.refusal.Faults;

/** What a survey says in its coordinator's words, in each language it is answered in; null in the others. */
public record PlanTexts(
        @Valid @Schema(nullable = true) Words en,
        @Valid @Schema(nullable = true) Words cy) {
    private static final List<String> LANGUAGES = List.of("en", "cy");

    /**
     * @param welcome said before the questions in place of the sentence that is ready-made; null for that
     * @param privacy said below what we promise, which stands in any case; null for nothing. An empty line begins a paragraph in both.
     */
    @Schema(name = "SurveyWords")
    public record Words(
            @NotBlank @Size(max = 200) String title,

            @Size(max = 2000)
            @Schema(
                    nullable = true,
                    description =
                            "Said before the questions in place of our own sentence. An empty line begins a paragraph.")
            String welcome,

            @Size(max = 2000)
            @Schema(
                    nullable = true,
                    description =
                            "Said below what we promise, which stands in any case. An empty line begins a paragraph.")
            String privacy) {
        public Words {
            welcome = given(welcome);
            privacy = given(privacy);
        }

        private static String given(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /** @return null where it says nothing in the language */
    public Words in(String language) {
        return switch (language) {
            case "en" -> en;
            case "cy" -> cy;
            default -> null;
        };
    }

    /** All of it, or nothing, is there in every language of the survey, and nothing in another. */
    void check(List<String> languages, Faults faults) {
        for (String language : languages) {
            faults.check(
                    in(language) != null,
                    "texts." + language,
                    "text-missing",
                    "Give a title in every language of the survey.");
        }
        checkGiven(languages, "welcome", Words::welcome, faults);
        checkGiven(languages, "privacy", Words::privacy, faults);
        LANGUAGES.stream()
                .filter(language -> in(language) != null)
                .forEach(language -> faults.check(
                        languages.contains(language),
                        "texts." + language,
                        "language-not-offered",
                        "The survey is offered in {allowed}.",
                        languages));
    }

    private void checkGiven(List<String> languages, String name, Function<Words, String> text, Faults faults) {
        List<String> there =
                languages.stream().filter(language -> in(language) != null).toList();
        Stream<String> missing = there.stream().filter(language -> text.apply(in(language)) == null);
        if (there.stream().anyMatch(language -> text.apply(in(language)) != null)) {
            missing.forEach(language -> faults.check(
                    false,
                    "texts." + language + "." + name,
                    "text-missing",
                    "Give this text in every language of the survey, or in none."));
        }
    }
}
