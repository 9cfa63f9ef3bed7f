package org.waymark.kit.production;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class FloorCheckTest {
    @Test
    void wants_every_floor_to_be_five_or_more() {
        assertEquals(0, findings("5", "6"));
        assertEquals(1, findings("4", "5"));
        assertEquals(2, findings("2", "1"));
    }

    private static int findings(String one, String other) {
        return new FloorCheck(new SmallRyeConfigBuilder()
                        .withDefaultValue("waymark.floor.one", one)
                        .withDefaultValue("waymark.floor.other", other)
                        .build())
                .findings()
                .size();
    }
}
