package org.waymark.assessment.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.assessment.agreement.AssentPolicy;
import org.waymark.assessment.agreement.Audience;
import org.waymark.assessment.agreement.ConfidentialityAgreement;
import org.waymark.assessment.programme.Definition;
import org.waymark.assessment.validation.Assignment;
import org.waymark.assessment.validation.Correction;
import org.waymark.assessment.validation.DecisionsPolicy;
import org.waymark.assessment.validation.FindingsPolicy;
import org.waymark.assessment.validation.IndependencePolicy;
import org.waymark.assessment.validation.PanelReview;
import org.waymark.assessment.validation.Question;
import org.waymark.assessment.workbook.SponsorApproval;
import org.waymark.assessment.workbook.Workbook;
import org.waymark.assessment.workbook.WorkbookPolicy;
import org.waymark.assessment.workshop.AgreedLevel;
import org.waymark.assessment.workshop.LevelsPolicy;
import org.waymark.assessment.workshop.Workshop;
import org.waymark.events.Unit;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;

/**
 * One unit's assessment in one cycle. Its parts are replaced whole and stored with it, so one row is one aggregate: one lock,
 * one version. Every verb asks the stage first, then its policy, and changes nothing when refused.
 */
@Entity
@Table(name = "assessment")
public class Assessment {
    @Id
    @Column(name = "assessment_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Placement placement;

    private int threshold;
    private boolean contactsConfirmed;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @JdbcTypeCode(SqlTypes.JSON)
    private ConfidentialityAgreement agreement;

    @JdbcTypeCode(SqlTypes.JSON)
    private KeyPeople keyPeople;

    @JdbcTypeCode(SqlTypes.JSON)
    private PartnersWork work = PartnersWork.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    private Validation validation = Validation.NONE;

    /** The subjects of the assignments, where a query can find them. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> assigned = List.of();

    private int revision;
    private String withdrawnBecause;

    protected Assessment() {}

    /**
     * @param unit the unit with its areas as the register has them now
     * @param asked by its programme; what protects its respondents is pinned here
     */
    public Assessment(UUID id, Setting setting, Unit unit, UnitKey key, Definition asked) {
        this.id = id;
        this.placement = Placement.of(setting, unit, key);
        this.threshold = asked.threshold();
        this.contactsConfirmed = asked.contactsConfirmed();
        this.stage = Stage.SET_UP;
    }

    public void amend(Setting setting, Unit unit, UnitKey key) {
        require(Action.AMEND);
        Placement amended = Placement.of(setting, unit, key);
        validation.assignments().forEach(assignment -> refuseAffiliated(assignment, amended.areaCodes()));
        this.placement = amended;
    }

    public void agree(ConfidentialityAgreement wanted, Rulebook rules) {
        require(Action.AGREE_CONFIDENTIALITY);
        Faults faults = AssentPolicy.USUAL.faults(wanted, rules.vocabulary(), rules.today());
        AssentPolicy.USUAL.checkWidening(agreement, wanted, faults).throwIfAny();
        this.agreement = wanted;
    }

    public void nameKeyPeople(KeyPeople people) {
        require(Action.NAME_KEY_PEOPLE);
        this.keyPeople = people;
    }

    public void start(Rulebook rules) {
        require(Action.START);
        refuse(obstacles(rules).toStarting());
        this.stage = Stage.UNDER_WAY;
    }

    public void assign(Assignment assignment) {
        require(Action.ASSIGN);
        refuseAffiliated(assignment, placement.areaCodes());
        this.validation = validation.with(assignment);
        this.assigned =
                validation.assignments().stream().map(Assignment::subject).toList();
    }

    public void record(Workshop workshop, Rulebook rules) {
        require(Action.RECORD_WORKSHOP);
        workshop.faults(nation(), rules.vocabulary(), rules.today()).throwIfAny();
        this.work = work.with(workshop);
    }

    /** What the panel decided on a level that changes now is forgotten: it decided on another level. */
    public void agreeLevels(List<AgreedLevel> levels, Rulebook rules) {
        require(Action.AGREE_LEVELS);
        new LevelsPolicy(rules.framework()).faults(levels).throwIfAny();
        this.validation = validation.undecidedOn(work.changedBy(levels));
        this.work = work.with(levels);
    }

    public void write(Workbook workbook, Rulebook rules) {
        require(Action.WRITE_WORKBOOK);
        new WorkbookPolicy(rules.framework(), nation(), rules.vocabulary())
                .faults(workbook)
                .throwIfAny();
        this.work = work.with(workbook);
    }

    public void submit(SponsorApproval approval, Rulebook rules) {
        require(Action.SUBMIT);
        refuse(obstacles(rules).toSubmitting());
        obstacles(rules)
                .outcomes()
                .check(
                        !approval.on().isAfter(rules.today()),
                        "sponsorApproval.on",
                        "in-the-future",
                        "The sponsor cannot have approved yet.")
                .throwIfAny();
        this.work = work.with(approval);
        this.stage = Stage.SUBMITTED;
    }

    public void review(PanelReview wanted, Rulebook rules) {
        require(Action.REVIEW);
        Faults faults = decisionsPolicy(rules).faults(wanted.decisions());
        new FindingsPolicy(rules.framework()).check(wanted, nation(), rules.vocabulary(), faults);
        faults.throwIfAny();
        this.validation = validation.with(wanted);
    }

    /** Sends the workbook back; the review so far is kept for when it comes again. */
    public void returnToArea(List<Question> questions, Rulebook rules) {
        require(Action.RETURN_TO_AREA);
        new FindingsPolicy(rules.framework()).faults(questions).throwIfAny();
        this.validation = validation.with(questions);
        this.stage = Stage.RETURNED;
    }

    /** Asks the whole review again: what the partners changed since is undecided. */
    public void signOff(Rulebook rules) {
        require(Action.SIGN_OFF);
        decisionsPolicy(rules).faults(validation.reviewSoFar().decisions()).throwIfAny();
        obstacles(rules).decisions().throwIfAny();
        this.stage = Stage.VALIDATED;
        this.revision = 1;
    }

    public void correct(Correction correction, Rulebook rules) {
        require(Action.CORRECT);
        decisionsPolicy(rules).faults(correction.decisions()).throwIfAny();
        PanelReview corrected = validation.reviewSoFar().correctedBy(correction.decisions());
        if (ValidatedLevel.all(work.agreedLevels(), corrected).equals(validatedLevels())) {
            throw Refusal.ruleBroken("decisions", "nothing-corrected", "Every level would stay as it is.");
        }
        this.validation = validation.with(corrected);
        this.revision++;
    }

    public void withdraw(String reason) {
        require(Action.WITHDRAW);
        this.withdrawnBecause = reason;
        this.stage = Stage.WITHDRAWN;
    }

    private void require(Action action) {
        refuse(Obstacles.stage(action, stage));
    }

    private static void refuse(Optional<Refusal> obstacle) {
        obstacle.ifPresent(refusal -> {
            throw refusal;
        });
    }

    private Obstacles obstacles(Rulebook rules) {
        return new Obstacles(this, rules.framework(), rules.cycle(), rules.today(), rules.surveyOpen());
    }

    private static void refuseAffiliated(Assignment assignment, List<String> areas) {
        if (assignment.duty().mustBeIndependent()
                && new IndependencePolicy(areas).judge(assignment.affiliations())
                        instanceof IndependencePolicy.Affiliated affiliated) {
            throw Refusal.of(Refusal.Kind.RULE_BROKEN, List.of(affiliated.fault("affiliations")));
        }
    }

    private DecisionsPolicy decisionsPolicy(Rulebook rules) {
        return new DecisionsPolicy(rules.framework(), work.agreedLevels());
    }

    private String nation() {
        return placement.unit().nation();
    }

    public boolean admits(Audience audience) {
        return agreement != null && agreement.admits(audience);
    }

    public List<ValidatedLevel> validatedLevels() {
        return ValidatedLevel.all(work.agreedLevels(), validation.reviewSoFar());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Placement placement() {
        return placement;
    }

    public int threshold() {
        return threshold;
    }

    public boolean contactsConfirmed() {
        return contactsConfirmed;
    }

    public Stage stage() {
        return stage;
    }

    public ConfidentialityAgreement agreement() {
        return agreement;
    }

    public KeyPeople keyPeople() {
        return keyPeople;
    }

    public PartnersWork work() {
        return work;
    }

    public Validation validation() {
        return validation;
    }

    /** Number of the latest baseline revision; 0 before sign-off. */
    public int revision() {
        return revision;
    }

    public String withdrawnBecause() {
        return withdrawnBecause;
    }
}
