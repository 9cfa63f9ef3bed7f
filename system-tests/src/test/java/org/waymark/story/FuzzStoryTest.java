package org.waymark.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.fuzz.Fuzz;

/** Whatever is sent, the services answer as their documents say. Last, since it leaves its things behind. */
@Tag("nightly")
@Order(30)
class FuzzStoryTest {
    @Test
    void every_answer_to_made_and_broken_requests_is_as_documented() throws Exception {
        Waymark waymark = Waymark.loaded();
        var findings = Fuzz.run(waymark.stack().endpoints(), waymark::tokenFor);
        assertEquals(0, findings.size(), () -> String.join("\n", findings));
    }
}
