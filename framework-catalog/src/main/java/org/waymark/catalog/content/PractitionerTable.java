package org.waymark.catalog.content;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.source.Citation;

/**
 * What kinds of practitioner are expected to do.
 *
 * @param fields what an area records about each entry
 */
@Schema(requiredProperties = {"code", "title", "groupings"})
public record PractitionerTable<T>(
        String code,
        @Schema(nullable = true) T title,
        @Schema(nullable = true) T summary,
        @Schema(nullable = true) Citation source,
        List<Inference> inferred,
        List<Grouping<T>> groupings,
        List<Field<T>> fields) {
    public PractitionerTable {
        inferred = Lists.present(inferred);
        groupings = Lists.present(groupings);
        fields = Lists.present(fields);
    }

    public <R> PractitionerTable<R> said(Function<T, R> say) {
        return new PractitionerTable<>(
                code,
                say.apply(title),
                say.apply(summary),
                source,
                inferred,
                Lists.each(groupings, grouping -> grouping.said(say)),
                Lists.each(fields, field -> field.said(say)));
    }

    /** Practitioners of whom the same is expected. */
    @Schema(requiredProperties = {"code", "title", "entries"})
    public record Grouping<T>(
            String code,
            @Schema(nullable = true) T title,
            @Schema(nullable = true) Citation source,
            List<Note<T>> behaviours,
            List<Entry<T>> entries) {
        public Grouping {
            behaviours = Lists.present(behaviours);
            entries = Lists.present(entries);
        }

        <R> Grouping<R> said(Function<T, R> say) {
            return new Grouping<>(
                    code,
                    say.apply(title),
                    source,
                    Lists.each(behaviours, behaviour -> behaviour.said(say)),
                    Lists.each(entries, entry -> entry.said(say)));
        }
    }

    /**
     * A type of practitioner.
     *
     * @param code the same in every grouping the type stands in
     */
    @Schema(requiredProperties = {"code", "title"})
    public record Entry<T>(
            String code,
            @Schema(nullable = true) T title,
            @Schema(nullable = true) Citation source,
            @Schema(nullable = true) String inferred) {
        <R> Entry<R> said(Function<T, R> say) {
            return new Entry<>(code, say.apply(title), source, inferred);
        }
    }
}
