package org.waymark.survey.survey;

import java.util.Locale;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.caller.Roles;

/** What may be done to a survey: by its coordinator, and {@code confirm} by somebody else. */
public enum Action {
    AMEND,
    INVITE,
    OPEN,
    CONFIRM,
    REMIND,
    EXTEND,
    CLOSE;

    /** Whoever confirms contacts must be somebody other than who named them. */
    boolean isFor(Caller caller) {
        boolean coordinates = caller.is(Roles.COORDINATOR);
        return this == CONFIRM ? !coordinates && (caller.is(Roles.SPONSOR) || caller.is(Roles.ASSOCIATE)) : coordinates;
    }

    /** The code used in {@code allowedActions}, such as {@code extend}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
