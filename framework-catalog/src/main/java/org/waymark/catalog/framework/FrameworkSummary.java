package org.waymark.catalog.framework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;

/**
 * A framework in a list.
 *
 * @param title title of its newest version, in every language there is
 * @param versions labels of its published versions, in order
 */
@Schema(requiredProperties = {"framework", "title", "publisher", "versions"})
public record FrameworkSummary(String framework, Text title, String publisher, List<String> versions) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param row framework, title as its file holds it, publisher, labels */
    static FrameworkSummary of(Object[] row) {
        try {
            return new FrameworkSummary(
                    (String) row[0], JSON.readValue((String) row[1], Text.class), (String) row[2], List.of((String[])
                            row[3]));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
