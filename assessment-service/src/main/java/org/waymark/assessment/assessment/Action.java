package org.waymark.assessment.assessment;

import static org.waymark.assessment.assessment.Stage.RETURNED;
import static org.waymark.assessment.assessment.Stage.SET_UP;
import static org.waymark.assessment.assessment.Stage.SUBMITTED;
import static org.waymark.assessment.assessment.Stage.UNDER_WAY;
import static org.waymark.assessment.assessment.Stage.VALIDATED;
import static org.waymark.assessment.assessment.Standing.COORDINATOR;
import static org.waymark.assessment.assessment.Standing.FACILITATOR;
import static org.waymark.assessment.assessment.Standing.PANEL;
import static org.waymark.assessment.assessment.Standing.PROGRAMME;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that can be done to an assessment: by whom and in which stages. The one place that says so. */
@Schema(
        name = "Action",
        enumeration = {
            "amend",
            "agree-confidentiality",
            "name-key-people",
            "start",
            "assign",
            "record-workshop",
            "agree-levels",
            "write-workbook",
            "submit",
            "review",
            "return-to-area",
            "sign-off",
            "correct",
            "withdraw"
        })
public enum Action {
    /** What brings it into being; nobody may do it to one that is there. */
    OPEN("assessment-set-up", EnumSet.of(COORDINATOR), EnumSet.noneOf(Stage.class)),
    AMEND("assessment-amended", EnumSet.of(COORDINATOR), EnumSet.of(SET_UP)),
    AGREE_CONFIDENTIALITY("confidentiality-agreed", EnumSet.of(COORDINATOR), EnumSet.range(SET_UP, VALIDATED)),
    NAME_KEY_PEOPLE("key-people-named", EnumSet.of(COORDINATOR), EnumSet.range(SET_UP, VALIDATED)),
    START("assessment-started", EnumSet.of(COORDINATOR), EnumSet.of(SET_UP)),
    ASSIGN("assessor-assigned", EnumSet.of(PROGRAMME), EnumSet.range(SET_UP, VALIDATED)),
    RECORD_WORKSHOP("workshop-recorded", EnumSet.of(COORDINATOR, FACILITATOR), EnumSet.of(UNDER_WAY, RETURNED)),
    AGREE_LEVELS("levels-agreed", EnumSet.of(COORDINATOR, FACILITATOR), EnumSet.of(UNDER_WAY, RETURNED)),
    WRITE_WORKBOOK("workbook-written", EnumSet.of(COORDINATOR), EnumSet.of(UNDER_WAY, RETURNED)),
    SUBMIT("assessment-submitted", EnumSet.of(COORDINATOR), EnumSet.of(UNDER_WAY, RETURNED)),
    REVIEW("submission-reviewed", EnumSet.of(PANEL), EnumSet.of(SUBMITTED)),
    RETURN_TO_AREA("submission-returned", EnumSet.of(PANEL), EnumSet.of(SUBMITTED)),
    SIGN_OFF("assessment-signed-off", EnumSet.of(PANEL), EnumSet.of(SUBMITTED)),
    CORRECT("baseline-corrected", EnumSet.of(PANEL), EnumSet.of(VALIDATED)),
    WITHDRAW("assessment-withdrawn", EnumSet.of(PROGRAMME), EnumSet.range(SET_UP, VALIDATED));

    private final String past;
    private final Set<Standing> standings;
    private final Set<Stage> stages;

    Action(String past, Set<Standing> standings, Set<Stage> stages) {
        this.past = past;
        this.standings = standings;
        this.stages = stages;
    }

    /** The code used in {@code allowedActions}, such as {@code sign-off}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code used in the audit log, such as {@code assessment-signed-off}. */
    public String past() {
        return past;
    }

    public Set<Stage> stages() {
        return stages;
    }

    boolean isFor(Set<Standing> held) {
        return held.stream().anyMatch(standings::contains);
    }

    /** Whether it has to happen on one of the cycle's days, unless the programme allows it late. */
    boolean belongsInCycle() {
        return this == OPEN || this == START || this == SUBMIT;
    }

    boolean isThePanels() {
        return standings.contains(PANEL);
    }
}
