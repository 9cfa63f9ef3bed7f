package org.waymark.catalog.content;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;

/** A register, with one line for each thing registered, or a template that is filled in once for each of its subjects. */
@Schema(
        name = "FileForm",
        requiredProperties = {"code", "title", "fields"})
public record Form(
        String code, Text title, Text summary, Citation source, List<Inference> inferred, List<Field> fields) {
    public Form {
        inferred = Lists.present(inferred);
        fields = Lists.present(fields);
    }
}
