package org.waymark.assessment.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.assessment.assessment.Announcements;
import org.waymark.assessment.assessment.Assessment;
import org.waymark.assessment.assessment.Assessments;
import org.waymark.assessment.programme.Programme;
import org.waymark.assessment.programme.ProgrammeAnnouncements;
import org.waymark.assessment.programme.Programmes;
import org.waymark.kit.audit.Audit;

/** Emits every current state again, for a consumer whose topic was lost: the broker is not the archive. */
@ApplicationScoped
class Republication {
    private static final String CAUSE = "republished";

    private final Programmes programmes;
    private final Assessments assessments;
    private final ProgrammeAnnouncements programmeAnnouncements;
    private final Announcements announcements;
    private final Audit audit;

    Republication(
            Programmes programmes,
            Assessments assessments,
            ProgrammeAnnouncements programmeAnnouncements,
            Announcements announcements,
            Audit audit) {
        this.programmes = programmes;
        this.assessments = assessments;
        this.programmeAnnouncements = programmeAnnouncements;
        this.announcements = announcements;
        this.audit = audit;
    }

    /** @return how many events will leave */
    @Transactional
    public int republish() {
        List<Programme> everyProgramme = programmes.listAll();
        List<Assessment> everyAssessment = assessments.listAll();
        everyProgramme.forEach(programme -> programmeAnnouncements.changed(programme, CAUSE));
        everyAssessment.forEach(assessment -> {
            announcements.assessmentChanged(assessment, CAUSE);
            announcements.baselineChanged(assessment, CAUSE);
        });
        audit.record("states-republished", "all");
        long signedOff = everyAssessment.stream()
                .filter(assessment -> assessment.revision() > 0)
                .count();
        return everyProgramme.size() + everyAssessment.size() + (int) signedOff;
    }
}
