package org.waymark.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallTest {
    private static final String SIGN_OFF = "/v1/assessments/1/sign-off";

    @Test
    void names_an_intention_alike_at_every_load() {
        assertEquals(key(SIGN_OFF), key(SIGN_OFF));
    }

    @Test
    void names_different_intentions_differently() {
        assertNotEquals(key(SIGN_OFF), key("/v1/assessments/2/sign-off"));
    }

    @Test
    void writes_the_same_body_whatever_order_a_map_has() {
        Map<String, Object> backwards = new LinkedHashMap<>();
        backwards.put("title", "b");
        backwards.put("code", "a");
        assertEquals(
                "{\"code\":\"a\",\"title\":\"b\"}",
                Call.put(DemoUsers.admin(), "/", backwards).body());
    }

    private static String key(String path) {
        return Call.post(DemoUsers.admin(), path, Map.of()).headers().get("Idempotency-Key");
    }
}
