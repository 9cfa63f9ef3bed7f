package org.waymark.assessment.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.events.SurveyChanged;

/** The local copy of one survey; it has a summary once it has closed. */
@Entity
@Table(name = "survey_copy")
public class Survey {
    @Id
    private UUID surveyId;

    private UUID assessmentId;
    private String status;

    @JdbcTypeCode(SqlTypes.JSON)
    private SurveyChanged state;

    protected Survey() {}

    public Survey(SurveyChanged state) {
        this.surveyId = state.surveyId();
        replace(state);
    }

    void replace(SurveyChanged newer) {
        this.assessmentId = newer.assessmentId();
        this.status = newer.status();
        this.state = newer;
    }

    public SurveyChanged state() {
        return state;
    }
}
