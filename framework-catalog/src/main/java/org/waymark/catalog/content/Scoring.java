package org.waymark.catalog.content;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.source.Citation;

/** How to choose a level: guidance, and worked examples of it. */
public record Scoring<T>(List<Note<T>> guidance, List<Example<T>> examples) {
    public Scoring {
        guidance = Lists.present(guidance);
        examples = Lists.present(examples);
    }

    public <R> Scoring<R> said(Function<T, R> say) {
        return new Scoring<>(
                Lists.each(guidance, note -> note.said(say)), Lists.each(examples, example -> example.said(say)));
    }

    /**
     * @param level number of the level that is right in this situation
     * @param reason why it is
     */
    @Schema(requiredProperties = {"situation", "level", "reason"})
    public record Example<T>(
            @Schema(nullable = true) T situation,
            Integer level,
            @Schema(nullable = true) T reason,
            @Schema(nullable = true) Citation source,
            @Schema(nullable = true) String inferred) {
        <R> Example<R> said(Function<T, R> say) {
            return new Example<>(say.apply(situation), level, say.apply(reason), source, inferred);
        }
    }
}
