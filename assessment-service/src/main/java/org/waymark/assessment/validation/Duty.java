package org.waymark.assessment.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What someone is assigned to an assessment for. */
public enum Duty {
    FACILITATOR,
    /** Validates: must be independent of the unit's areas. */
    PANEL,
    /** Challenges from another area: must be independent too. */
    PEER,
    /** The programme's supporter of the area, who clarifies a submission. */
    ASSOCIATE;

    /** The code used in the API and in tokens, such as {@code panel}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean mustBeIndependent() {
        return this == PANEL || this == PEER;
    }

    public static Optional<Duty> of(String code) {
        return Arrays.stream(values()).filter(duty -> duty.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Duty::code).toList();
    }
}
