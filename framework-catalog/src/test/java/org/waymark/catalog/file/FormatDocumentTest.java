package org.waymark.catalog.file;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.framework.Completeness;

class FormatDocumentTest {
    private static final String FENCE = "```";

    @Test
    void the_small_file_in_the_document_can_be_imported_and_published() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "framework-format.md"));
        String example = document.split(FENCE)[1].replaceFirst("yaml", "");

        FrameworkContent content = new FrameworkFile().readYaml(example);

        assertEquals(3, content.scale().levels().size());
        assertDoesNotThrow(() -> Completeness.require(content));
    }
}
