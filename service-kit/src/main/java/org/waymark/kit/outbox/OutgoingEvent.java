package org.waymark.kit.outbox;

/**
 * The whole state of one aggregate, on its way out.
 *
 * @param topic where it goes
 * @param key key of the aggregate on the compacted topic
 * @param type CloudEvents type, {@code org.waymark.<source>.<name>.v<N>}
 * @param subject the aggregate's id
 * @param sequence the aggregate's version: a consumer ignores what is not newer
 * @param cause what changed it, such as {@code validated}
 * @param payload the state, written as JSON; bytes are sent as they are
 */
public record OutgoingEvent(
        String topic, String key, String type, String subject, long sequence, String cause, Object payload) {}
