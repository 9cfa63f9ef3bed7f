package org.waymark.survey.survey;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the answers of a survey are broken down by: one thing, chosen before it opens, for tables by two would give people away. */
@Schema(name = "SurveyBreakdown")
public enum Breakdown {
    ROLE,
    AGENCY;

    /** Code of the group that an invited person is of. */
    public String group(Invited invited) {
        return switch (this) {
            case ROLE -> invited.role();
            case AGENCY -> invited.agency();
        };
    }

    /** Where the group of a response is stored. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
