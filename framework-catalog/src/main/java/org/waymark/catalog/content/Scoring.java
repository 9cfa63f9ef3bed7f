package org.waymark.catalog.content;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;

/** How to choose a level: guidance, and worked examples of it. */
@Schema(name = "FileScoring")
public record Scoring(List<Note> guidance, List<Example> examples) {
    public Scoring {
        guidance = Lists.present(guidance);
        examples = Lists.present(examples);
    }

    boolean saysNothing() {
        return guidance.isEmpty() && examples.isEmpty();
    }

    /**
     * @param level number of the level that is right in this situation
     * @param reason why it is
     */
    @Schema(
            name = "FileExample",
            requiredProperties = {"situation", "level", "reason"})
    public record Example(Text situation, Integer level, Text reason, Citation source, String inferred) {}
}
