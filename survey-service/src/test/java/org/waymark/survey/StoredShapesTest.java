package org.waymark.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.events.SurveyChanged;
import org.waymark.kit.storage.StoredJson;
import org.waymark.survey.response.Comment;
import org.waymark.survey.survey.Invited;
import org.waymark.survey.survey.PlanTexts;
import org.waymark.testkit.StoredShape;

class StoredShapesTest {
    static Stream<StoredShape> shapes() {
        return Stream.of(
                shape("invited", Invited.class),
                shape("comment", Comment.class),
                shape("plan-texts", PlanTexts.class),
                shape("summary", SurveyChanged.Summary.class));
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
