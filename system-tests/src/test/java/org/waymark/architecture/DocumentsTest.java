package org.waymark.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents name many files; one that is renamed must not leave a reader in front of nothing. */
class DocumentsTest {
    private static final Pattern CODE_BLOCK = Pattern.compile("(?s)```.*?```");
    private static final Pattern LINK_TO_FILE = Pattern.compile("]\\((?!https?:)([^)#]+)(#[^)]*)?\\)");

    @Test
    void every_link_from_a_document_leads_to_a_file() throws IOException {
        List<Link> links = documents().flatMap(DocumentsTest::links).toList();
        assertFalse(links.isEmpty());
        assertEquals(
                List.of(),
                links.stream().filter(link -> !Files.exists(link.target())).toList());
    }

    private static Stream<Path> documents() throws IOException {
        Path project = Path.of("..");
        return Stream.concat(
                Stream.of(project.resolve("README.md"), project.resolve("CONTRIBUTING.md")),
                Files.walk(project.resolve("docs"))
                        .filter(file -> file.toString().endsWith(".md")));
    }

    private static Stream<Link> links(Path document) {
        String prose = CODE_BLOCK.matcher(text(document)).replaceAll("");
        return LINK_TO_FILE
                .matcher(prose)
                .results()
                .map((MatchResult link) -> new Link(document, document.resolveSibling(link.group(1))));
    }

    private static String text(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Link(Path from, Path target) {}
}
