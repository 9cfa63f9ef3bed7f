package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.kit.storage.StoredJson;
import org.waymark.reporting.catalog.CodeList;
import org.waymark.reporting.catalog.Framework;
import org.waymark.reporting.model.Contribution;
import org.waymark.reporting.programmes.Programme;
import org.waymark.reporting.published.PublishedFigures;
import org.waymark.testkit.StoredShape;

class StoredShapesTest {
    static Stream<StoredShape> shapes() {
        return Stream.of(
                shape("contribution", Contribution.class),
                shape("framework", Framework.class),
                shape("code-list", CodeList.class),
                shape("programme", Programme.class),
                shape("published-figures", PublishedFigures.class));
    }

    private static StoredShape shape(String name, Class<?> type) {
        return new StoredShape(name, type, json -> StoredJson.write(StoredJson.read(json, type)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void rows_that_are_there_stay_readable(StoredShape shape) {
        assertEquals(shape.golden(), shape.readAndWritten());
        assertEquals(shape.golden(), shape.readAndWrittenWithFieldsThatAreGone());
    }
}
