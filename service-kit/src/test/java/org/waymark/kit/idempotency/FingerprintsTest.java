package org.waymark.kit.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.URI;
import java.time.DayOfWeek;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    private final Fingerprints fingerprints = new Fingerprints(new ObjectMapper());

    record Choice(Set<String> codes) {}

    private String of(String method, String uri, Object... parameters) throws JsonProcessingException {
        return fingerprints.of(method, URI.create(uri), parameters);
    }

    @Test
    void tells_requests_apart_by_method_path_query_and_every_parameter() throws JsonProcessingException {
        String one = of("POST", "/v1/things?a=1", "x");
        assertEquals(one, of("POST", "/v1/things?a=1", "x"));
        assertNotEquals(one, of("PUT", "/v1/things?a=1", "x"));
        assertNotEquals(one, of("POST", "/v1/others?a=1", "x"));
        assertNotEquals(one, of("POST", "/v1/things?a=2", "x"));
        assertNotEquals(one, of("POST", "/v1/things?a=1", "y"));
        assertNotEquals(one, of("POST", "/v1/things?a=1", "x", DayOfWeek.MONDAY));
        assertNotEquals(of("POST", "/", "x", null), of("POST", "/", null, "x"));
        assertNotEquals(of("POST", "/", Map.of("a", 1)), of("POST", "/", Map.of("a", 2)));
        assertNotEquals(of("POST", "/", new byte[] {1}), of("POST", "/", new byte[] {2}));
    }

    @Test
    void does_not_depend_on_the_order_of_a_set() throws JsonProcessingException {
        Choice one = new Choice(new LinkedHashSet<>(List.of("a", "b")));
        Choice other = new Choice(new LinkedHashSet<>(List.of("b", "a")));
        assertEquals(of("POST", "/", one), of("POST", "/", other));
        assertNotEquals(of("POST", "/", one), of("POST", "/", new Choice(Set.of("a"))));
    }

    @Test
    void refuses_a_body_it_could_not_read_without_taking_it_away() {
        assertThrows(IllegalStateException.class, () -> of("POST", "/", InputStream.nullInputStream()));
    }
}
