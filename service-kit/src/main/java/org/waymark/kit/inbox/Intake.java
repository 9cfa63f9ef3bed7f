package org.waymark.kit.inbox;

/** What a service keeps of one topic: a bean per topic, found by the {@link Inbox}. */
public interface Intake {
    String topic();

    /** Handlers by event type; a type without one is skipped and counted. */
    StateHandlers handlers();

    /** Runs first in every transaction that keeps states of this topic: the place for a lock that must come before theirs. */
    default void enter() {}

    /** Runs last in it, after every handler: the place for what is written once per batch. */
    default void complete() {}
}
