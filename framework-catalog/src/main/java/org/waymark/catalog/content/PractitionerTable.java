package org.waymark.catalog.content;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;

/**
 * What kinds of practitioner are expected to do.
 *
 * @param fields what an area records about each entry
 */
@Schema(
        name = "FilePractitionerTable",
        requiredProperties = {"code", "title", "groupings"})
public record PractitionerTable(
        String code,
        Text title,
        Text summary,
        Citation source,
        List<Inference> inferred,
        List<Grouping> groupings,
        List<Field> fields) {
    public PractitionerTable {
        inferred = Lists.present(inferred);
        groupings = Lists.present(groupings);
        fields = Lists.present(fields);
    }

    /** Practitioners of whom the same is expected. */
    @Schema(
            name = "FileGrouping",
            requiredProperties = {"code", "title", "entries"})
    public record Grouping(String code, Text title, Citation source, List<Note> behaviours, List<Entry> entries) {
        public Grouping {
            behaviours = Lists.present(behaviours);
            entries = Lists.present(entries);
        }
    }

    /**
     * A type of practitioner.
     *
     * @param code the same in every grouping the type stands in
     */
    @Schema(
            name = "FileEntry",
            requiredProperties = {"code", "title"})
    public record Entry(String code, Text title, Citation source, String inferred) {}
}
