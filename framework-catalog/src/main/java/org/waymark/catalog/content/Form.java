package org.waymark.catalog.content;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.source.Citation;

/** A register, with one line for each thing registered, or a template that is filled in once for each of its subjects. */
@Schema(requiredProperties = {"code", "title", "fields"})
public record Form<T>(
        String code,
        @Schema(nullable = true) T title,
        @Schema(nullable = true) T summary,
        @Schema(nullable = true) Citation source,
        List<Inference> inferred,
        List<Field<T>> fields) {
    public Form {
        inferred = Lists.present(inferred);
        fields = Lists.present(fields);
    }

    public <R> Form<R> said(Function<T, R> say) {
        return new Form<>(
                code,
                say.apply(title),
                say.apply(summary),
                source,
                inferred,
                Lists.each(fields, field -> field.said(say)));
    }
}
