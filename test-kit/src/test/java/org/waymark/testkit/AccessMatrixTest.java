package org.waymark.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {
    private static AccessLine line(String cells) {
        return AccessLine.parse("getThing | GET /v1/things/{id}?deep=true | " + cells);
    }

    private static AccessCall call(AccessLine line, String role, boolean own) {
        return line.calls().stream()
                .filter(call -> role.equals(call.role()) && call.own() == own)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asks_without_a_token_and_for_every_role_own_and_foreign() {
        List<AccessCall> calls =
                line("coordinator/own allow, coordinator/foreign hide, * deny").calls();
        assertEquals(19, calls.size());
        assertEquals("unauthenticated", calls.get(0).expected());
        assertEquals("hide", call(calls.get(0).line(), "coordinator", false).expected());
        assertEquals("deny", call(calls.get(0).line(), "panel", true).expected());
    }

    @Test
    void refuses_a_table_with_a_role_scope_or_verdict_that_there_is_not() {
        for (String cells :
                List.of("cordinator/own allow, * deny", "coordinator/mine allow, * deny", "* permit", "*", "")) {
            assertThrows(IllegalArgumentException.class, () -> line(cells), cells);
        }
    }

    @Test
    void refuses_a_table_that_says_nothing_of_a_role_or_a_scope() {
        assertThrows(
                IllegalArgumentException.class, () -> line("coordinator allow").calls());
        assertThrows(
                IllegalArgumentException.class,
                () -> line("coordinator/own allow").calls());
    }

    @Test
    void knows_whether_its_request_is_one_of_the_operation() {
        AccessLine line = line("* deny");
        assertTrue(line.calls("GET /v1/things/{thingId}"));
        assertFalse(line.calls("PUT /v1/things/{thingId}"));
        assertFalse(line.calls("GET /v1/things"));
        assertFalse(line.calls("GET /v1/things/{thingId}/parts"));
        assertFalse(line.calls("GET /v1xthings/{thingId}"));
    }

    @Test
    void takes_no_misunderstood_request_for_permission_of_foreign_rows() {
        AccessCall everywhere = call(line("coordinator allow, * deny"), "coordinator", false);
        assertFalse(everywhere.accepts(400));
        assertFalse(everywhere.accepts(415));
        assertTrue(everywhere.accepts(200));
        assertTrue(everywhere.accepts(422));
        assertFalse(everywhere.accepts(404));
        assertFalse(everywhere.accepts(500));
    }

    @Test
    void takes_a_misunderstood_request_where_the_scope_is_proven_or_there_is_none() {
        assertTrue(call(line("coordinator/own allow, coordinator/foreign hide, * deny"), "coordinator", true)
                .accepts(400));
        assertTrue(call(line("admin allow, * deny"), "admin", false).accepts(400));
        assertTrue(call(line("anonymous allow, * allow"), "panel", false).accepts(400));
    }

    @Test
    void tells_hidden_from_denied() {
        AccessLine line = line("coordinator/own allow, coordinator/foreign hide, * deny");
        assertFalse(call(line, "coordinator", false).accepts(403));
        assertFalse(call(line, "panel", false).accepts(404));
    }
}
