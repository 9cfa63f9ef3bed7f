package org.waymark.kit.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BrokerCheckTest {
    @Test
    void wants_events_to_travel_encrypted() {
        assertEquals(1, new BrokerCheck("PLAINTEXT").findings().size());
        assertEquals(1, new BrokerCheck("SASL_PLAINTEXT").findings().size());
        assertEquals(0, new BrokerCheck("SSL").findings().size());
        assertEquals(0, new BrokerCheck("SASL_SSL").findings().size());
    }
}
