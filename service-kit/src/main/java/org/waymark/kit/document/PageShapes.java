package org.waymark.kit.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** An operation that takes a cursor answers with pages of what its resource names. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = PageShapes.FIRST)
public class PageShapes implements OASFilter {
    static final int FIRST = 40;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Operations.of(document)
                .filter(operation -> operation.takes("after") && operation.takes("limit"))
                .forEach(operation -> operation.answers("200", answer -> {
                    if (answer.getContent() != null) {
                        answer.getContent().getMediaTypes().values().forEach(shown -> wrap(document, shown));
                    }
                }));
    }

    private static void wrap(OpenAPI document, MediaType shown) {
        String item = shown.getSchema().getRef();
        Schema page = page(shown.getSchema());
        if (item == null) {
            shown.setSchema(page);
        } else {
            document.getComponents().addSchema(item.substring(References.PREFIX.length()) + "Page", page);
            shown.setSchema(OASFactory.createSchema().ref(item + "Page"));
        }
    }

    private static Schema page(Schema item) {
        Schema items =
                OASFactory.createSchema().type(types(Schema.SchemaType.ARRAY)).items(item);
        Schema next = OASFactory.createSchema()
                .type(types(Schema.SchemaType.STRING, Schema.SchemaType.NULL))
                .description("Cursor of the next page; null on the last");
        return OASFactory.createSchema()
                .type(types(Schema.SchemaType.OBJECT))
                .addProperty("items", items)
                .addProperty("next", next)
                .required(new ArrayList<>(List.of("items", "next")));
    }

    /** A list that the scanner can still add to. */
    private static List<Schema.SchemaType> types(Schema.SchemaType... types) {
        return new ArrayList<>(List.of(types));
    }
}
