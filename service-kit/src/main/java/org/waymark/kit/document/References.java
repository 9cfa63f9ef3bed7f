package org.waymark.kit.document;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Which of the document's named shapes a shape leads to, directly or through others. */
final class References {
    static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> schemas;

    References(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    Set<String> from(Stream<Schema> shapes) {
        Set<String> found = new HashSet<>();
        shapes.filter(Objects::nonNull).forEach(shape -> follow(shape, found));
        return found;
    }

    private void follow(Schema shape, Set<String> found) {
        if (shape.getRef() != null) {
            String name = shape.getRef().substring(PREFIX.length());
            if (schemas.containsKey(name) && found.add(name)) {
                follow(schemas.get(name), found);
            }
        }
        Shapes.within(shape).forEach(inner -> follow(inner, found));
    }
}
