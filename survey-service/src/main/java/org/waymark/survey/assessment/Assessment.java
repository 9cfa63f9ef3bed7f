package org.waymark.survey.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.events.AssessmentChanged;
import org.waymark.events.FrameworkRef;
import org.waymark.events.Unit;

/** An assessment as its home service announced it. */
@Entity
public class Assessment {
    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> areas;

    @JdbcTypeCode(SqlTypes.JSON)
    private AssessmentChanged state;

    protected Assessment() {}

    public Assessment(AssessmentChanged state) {
        this.id = state.assessmentId();
        this.areas = state.unit().areas().stream().map(Unit.Area::code).toList();
        this.state = state;
    }

    public UUID id() {
        return id;
    }

    /** GSS codes of the unit's areas. */
    public List<String> areas() {
        return areas;
    }

    /** Name of the unit that is assessed. */
    public String unit() {
        return state.unit().name();
    }

    public String nation() {
        return state.unit().nation();
    }

    public FrameworkRef framework() {
        return state.framework();
    }

    /** The fewest respondents its programme lets a breakdown have. */
    public int threshold() {
        return state.threshold();
    }

    /** Whether a second person confirms the contacts of its surveys before mails go out; its programme may waive it. */
    public boolean contactsAreConfirmed() {
        return state.contactsConfirmed();
    }

    /** Whether its partners have agreed and started it. */
    public boolean isStarted() {
        return !state.stage().equals("SET_UP");
    }

    public boolean isWithdrawn() {
        return state.stage().equals("WITHDRAWN");
    }
}
