package org.waymark.catalog.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.waymark.kit.refusal.Refusal;

class FrameworkVersionTest {
    private final FrameworkVersion version = FrameworkVersion.draft("playgrounds", "1", "{}");

    @Test
    void a_draft_can_be_replaced() {
        version.replace("{\"other\": 1}");

        assertEquals("{\"other\": 1}", version.content());
    }

    @Test
    void a_published_version_never_changes() {
        version.publish(Instant.now());

        Refusal refusal = assertThrows(Refusal.class, () -> version.replace("{\"other\": 1}"));

        assertEquals("published-is-immutable", refusal.faults().get(0).code());
        assertEquals("{}", version.content());
    }

    @Test
    void a_version_is_published_once() {
        Instant first = Instant.parse("2026-01-05T09:00:00Z");
        version.publish(first);

        Refusal refusal = assertThrows(Refusal.class, () -> version.publish(Instant.now()));

        assertEquals("already-published", refusal.faults().get(0).code());
        assertEquals(first, version.publishedAt());
    }

    @Test
    void only_a_published_version_is_superseded_and_by_another() {
        assertEquals("not-in-use", refused(() -> version.supersede("2")));
        version.publish(Instant.now());
        assertEquals("not-in-use", refused(() -> version.supersede("1")));

        version.supersede("2");

        assertEquals(FrameworkVersion.Status.SUPERSEDED, version.status());
        assertEquals("2", version.supersededBy());
        assertEquals("not-in-use", refused(() -> version.supersede("3")));
    }

    @Test
    void a_retired_version_stays_retired_and_keeps_its_content() {
        assertEquals("not-in-use", refused(() -> version.retire("Out of date")));
        version.publish(Instant.now());

        version.retire("Out of date");

        assertEquals(FrameworkVersion.Status.RETIRED, version.status());
        assertEquals("not-in-use", refused(() -> version.retire("Again")));
        assertEquals("not-in-use", refused(() -> version.supersede("2")));
        assertEquals("published-is-immutable", refused(() -> version.replace("{}")));
        assertEquals("already-published", refused(() -> version.publish(Instant.now())));
    }

    private static String refused(Executable change) {
        return assertThrows(Refusal.class, change).faults().get(0).code();
    }
}
