package org.waymark.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.kit.language.ProblemEntries;
import org.waymark.kit.language.ProblemEntry;
import org.waymark.kit.refusal.Refusal;

/** The problem codes of all modules are one list, and docs/problems.md is that list. */
class ProblemListTest {
    private static final Path ROOT = Path.of("..");
    private static final Path DOCUMENT = ROOT.resolve("docs").resolve("problems.md");
    private static final String HEAD = """
            # Problems

            Every refusal is a problem of [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457) with the `type` `/v1/problems/<kind>`, which each
            service answers with its part of this list, as a text or, with `Accept: application/json`, as data. `errors` names every fault of
            the request at once: `path` says where, `code` what, `detail` says it in the language of the answer, and `arguments` holds what the
            detail names, as data.

            A code that ends on an unknown value carries `list`, the path where what may stand there can be read, and `nearest`, at most three
            values of it. The detail then ends with *Nearest in {list}: {nearest}.* or *See {list}.*

            This page is made from each module's `texts/refusals.yaml`; after a change write it anew:
            `mvn test -pl service-kit -am -Dtest=ProblemListTest -Dsurefire.failIfNoSpecifiedTests=false -Dwaymark.problems.write=true`

            """;
    private static final String NOTES = """

            ## note

            Codes that refuse nothing: they stand in an answer, such as the outcome of a line of an import, or advice.

            """;

    private static Map<String, ProblemEntry> entries() throws IOException {
        List<URL> files = new ArrayList<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module : modules.sorted().toList()) {
                Path file = module.resolve(Path.of("src", "main", "resources", "texts", "refusals.yaml"));
                if (Files.exists(file)) {
                    files.add(file.toUri().toURL());
                }
            }
        }
        return ProblemEntries.in(files);
    }

    @Test
    void the_document_is_the_list() throws IOException {
        ProblemKinds kinds = new ProblemKinds(entries());
        String page = HEAD + ProblemPage.of(kinds.all()) + NOTES + ProblemPage.codes(kinds.codes("note"));
        if (Boolean.getBoolean("waymark.problems.write")) {
            Files.writeString(DOCUMENT, page);
        }
        assertEquals(Files.readString(DOCUMENT), page, "docs/problems.md is out of date");
    }

    @Test
    void every_code_is_of_a_kind_that_there_is() throws IOException {
        Set<String> kinds =
                Stream.of(Refusal.Kind.values()).map(Refusal.Kind::type).collect(Collectors.toCollection(TreeSet::new));
        kinds.add("note");
        entries().forEach((code, entry) -> assertTrue(kinds.containsAll(entry.kind()), code + ": " + entry.kind()));
    }

    @Test
    void every_code_of_an_unknown_value_names_the_list_and_its_nearest() throws IOException {
        entries().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("unknown-"))
                // what a heading may be is a pattern, no list
                .filter(entry -> !entry.getKey().equals("unknown-heading"))
                .forEach(entry -> assertTrue(
                        entry.getValue().details().keySet().containsAll(Set.of("list", "nearest"))
                                || entry.getValue().details().containsKey("allowed"),
                        entry.getKey()));
    }
}
