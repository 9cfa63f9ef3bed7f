package org.waymark.kit.inbox;

/** What a service keeps of one topic: a bean per topic, found by the {@link Inbox}. */
public interface Intake {
    String topic();

    /** Handlers by event type; a type without one is skipped and counted. */
    StateHandlers handlers();
}
