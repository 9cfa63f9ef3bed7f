package org.waymark.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.assessment.agreement.ConfidentialityAgreement;
import org.waymark.assessment.assessment.KeyPeople;
import org.waymark.assessment.assessment.PartnersWork;
import org.waymark.assessment.assessment.Validation;
import org.waymark.assessment.programme.Cycle;
import org.waymark.assessment.programme.Definition;
import org.waymark.kit.storage.StoredJson;
import org.waymark.testkit.StoredShape;

class StoredShapesTest {
    static Stream<StoredShape> shapes() {
        return Stream.of(
                shape("agreement", ConfidentialityAgreement.class),
                shape("key-people", KeyPeople.class),
                shape("partners-work", PartnersWork.class),
                shape("validation", Validation.class),
                shape("programme-definition", Definition.class),
                shape("cycle", Cycle.class));
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
