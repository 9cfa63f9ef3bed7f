package org.waymark.assessment.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.assessment.Samples;
import org.waymark.assessment.agreement.Assent;
import org.waymark.assessment.agreement.Audience;
import org.waymark.assessment.agreement.ConfidentialityAgreement;
import org.waymark.assessment.programme.Cycle;
import org.waymark.assessment.programme.Definition;
import org.waymark.assessment.validation.Assignment;
import org.waymark.assessment.validation.Decision;
import org.waymark.assessment.validation.Duty;
import org.waymark.assessment.validation.PanelReview;
import org.waymark.assessment.workbook.SponsorApproval;
import org.waymark.assessment.workshop.AgreedLevel;
import org.waymark.assessment.workshop.Outcome;
import org.waymark.events.FrameworkRef;
import org.waymark.events.Unit;

/** Assessments of one Welsh area, each taken to a stage without a database. */
public final class AssessmentAt {
    public static final UUID PROGRAMME = UUID.randomUUID();
    public static final Rulebook RULES = rules(Samples.TODAY, false);
    public static final SponsorApproval APPROVAL = new SponsorApproval("Director", Samples.TODAY);

    private AssessmentAt() {}

    public static Assessment setUp() {
        Setting setting = new Setting(
                PROGRAMME,
                UUID.randomUUID(),
                new Setting.UnitOfAreas("Area", List.of(Samples.WELSH_AREA)),
                new FrameworkRef(Samples.FRAMEWORK, Samples.VERSION, "wales"),
                Way.WORKSHOP_ONLY);
        Unit unit = unit("Area", Samples.WELSH_AREA);
        return new Assessment(UUID.randomUUID(), setting, unit, UnitKey.of(unit, "area"), definition());
    }

    /** In a cycle of the ten days around {@link Samples#TODAY}, in which nothing is late. */
    static Rulebook rules(LocalDate today, boolean surveyOpen) {
        Cycle cycle = new Cycle(
                UUID.randomUUID(),
                "wave-1",
                "First wave",
                Samples.TODAY.minusDays(5),
                Samples.TODAY.plusDays(5),
                false);
        return new Rulebook(Samples.framework(), Samples.vocabulary(), cycle, today, surveyOpen);
    }

    static Obstacles obstacles(Assessment assessment, Rulebook rules) {
        return new Obstacles(assessment, rules.framework(), rules.cycle(), rules.today(), rules.surveyOpen());
    }

    private static Definition definition() {
        FrameworkRef framework = new FrameworkRef(Samples.FRAMEWORK, Samples.VERSION, null);
        return new Definition("demo", "Demonstration", List.of(framework), 5, 5, List.of(), "area", null);
    }

    public static Unit unit(String name, String... areas) {
        return new Unit(
                name,
                "Wales",
                List.of(areas).stream()
                        .map(area -> new Unit.Area(UUID.randomUUID(), area, area, null))
                        .toList());
    }

    /** @param outermost the widest audience that is admitted */
    public static ConfidentialityAgreement agreement(Audience outermost) {
        return new ConfidentialityAgreement(
                Audience.codes().subList(0, outermost.ordinal() + 1),
                true,
                true,
                List.of(
                        new Assent("council", "Director", Samples.TODAY),
                        new Assent("health", "Service lead", Samples.TODAY)));
    }

    public static Assessment underWay() {
        return underWay(Audience.PROGRAMME);
    }

    public static Assessment underWay(Audience outermost) {
        Assessment assessment = setUp();
        assessment.agree(agreement(outermost), RULES);
        assessment.assign(new Assignment("panel-1", Duty.PANEL, List.of(Samples.ENGLISH_AREA)));
        assessment.start(RULES);
        return assessment;
    }

    public static List<AgreedLevel> levels() {
        return List.of(
                new AgreedLevel("PLAN-1", Outcome.AGREED, 2, null),
                new AgreedLevel("PLAN-2", Outcome.AGREED_WITH_DISSENT, 1, "Health saw more."),
                new AgreedLevel("LEAD-1", Outcome.NOT_AGREED, null, null));
    }

    public static Assessment submitted() {
        Assessment assessment = underWay();
        assessment.agreeLevels(levels(), RULES);
        assessment.submit(APPROVAL, RULES);
        return assessment;
    }

    public static PanelReview review() {
        return new PanelReview(
                List.of(
                        new Decision("PLAN-1", Decision.Ruling.CONFIRMED, 2, null),
                        new Decision("PLAN-2", Decision.Ruling.ADJUSTED, 2, "Results are visible.")),
                List.of(),
                List.of());
    }

    public static Assessment signedOff() {
        Assessment assessment = submitted();
        assessment.review(review(), RULES);
        assessment.signOff(RULES);
        return assessment;
    }
}
