package org.waymark.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.kit.language.ProblemEntry.Wording;

/** Kinds of problems as people read them, in Markdown: each sentence in English and Welsh. */
public final class ProblemPage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemPage() {}

    public static String of(List<ProblemKind> kinds) {
        return kinds.stream().map(ProblemPage::of).collect(Collectors.joining("\n"));
    }

    public static String of(ProblemKind kind) {
        return "## %s\n\nStatus %d. %s / %s.\n\n%s"
                .formatted(
                        kind.type().substring(kind.type().lastIndexOf('/') + 1),
                        kind.status(),
                        kind.title().en(),
                        kind.title().cy(),
                        codes(kind.codes()));
    }

    public static String codes(List<ProblemKind.Code> codes) {
        return codes.stream().map(ProblemPage::code).collect(Collectors.joining());
    }

    private static String code(ProblemKind.Code code) {
        String arguments = code.arguments().entrySet().stream()
                .map(argument -> "`" + argument.getKey() + "` (" + argument.getValue() + ")")
                .collect(Collectors.joining(", ", ": ", ""));
        String sentences = code.sentences().stream().map(ProblemPage::sentence).collect(Collectors.joining());
        return "- **`%s`**%s\n%s  - `%s`\n"
                .formatted(
                        code.code(), code.arguments().isEmpty() ? "" : arguments, sentences, example(code.example()));
    }

    private static String sentence(Wording wording) {
        return "  - %s / %s\n".formatted(wording.en(), wording.cy()).replace("<", "\\<");
    }

    private static String example(LocalizedFault fault) {
        try {
            return JSON.writeValueAsString(fault);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
