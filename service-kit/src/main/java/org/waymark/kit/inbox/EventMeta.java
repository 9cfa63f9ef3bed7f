package org.waymark.kit.inbox;

import java.time.Instant;

/**
 * What the envelope of an event says.
 *
 * @param sequence the aggregate's version in its home service
 * @param cause what changed it
 */
public record EventMeta(
        String id, String type, String subject, String key, long sequence, String cause, Instant time) {}
