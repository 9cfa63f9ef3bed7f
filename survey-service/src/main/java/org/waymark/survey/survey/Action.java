package org.waymark.survey.survey;

import java.util.Locale;

/** What a coordinator may do to a survey. */
public enum Action {
    AMEND,
    INVITE,
    OPEN,
    REMIND,
    EXTEND,
    CLOSE;

    /** The code used in {@code allowedActions}, such as {@code extend}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
