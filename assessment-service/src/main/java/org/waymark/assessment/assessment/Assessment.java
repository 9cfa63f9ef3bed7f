package org.waymark.assessment.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.assessment.agreement.AssentPolicy;
import org.waymark.assessment.agreement.Audience;
import org.waymark.assessment.agreement.ConfidentialityAgreement;
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
import org.waymark.assessment.workshop.CompletenessPolicy;
import org.waymark.assessment.workshop.LevelsPolicy;
import org.waymark.assessment.workshop.Workshop;
import org.waymark.events.FrameworkRef;
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

    private UUID programmeId;
    private UUID cycleId;
    private String frameworkId;
    private String frameworkVersion;
    private String frameworkVariant;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @JdbcTypeCode(SqlTypes.JSON)
    private Unit unit;

    private String unitKey;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> areaCodes;

    private int threshold;

    @JdbcTypeCode(SqlTypes.JSON)
    private ConfidentialityAgreement agreement;

    @JdbcTypeCode(SqlTypes.JSON)
    private KeyPeople keyPeople;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Assignment> assignments = List.of();

    /** The subjects of the assignments, where a query can find them. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> assigned = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Workshop> workshops = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgreedLevel> agreedLevels;

    @JdbcTypeCode(SqlTypes.JSON)
    private Workbook workbook;

    @JdbcTypeCode(SqlTypes.JSON)
    private SponsorApproval sponsorApproval;

    @JdbcTypeCode(SqlTypes.JSON)
    private PanelReview review;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Question> questions = List.of();

    private int revision;
    private String withdrawnBecause;

    protected Assessment() {}

    /**
     * @param unit the unit with its areas as the register has them now
     * @param threshold the programme's disclosure threshold, pinned here
     */
    public Assessment(UUID id, Setting setting, Unit unit, UnitKey key, int threshold) {
        this.id = id;
        this.stage = Stage.SET_UP;
        this.threshold = threshold;
        place(setting, unit, key);
    }

    public void amend(Setting setting, Unit newUnit, UnitKey key) {
        require(Action.AMEND);
        place(setting, newUnit, key);
        refuseAffiliatedValidators();
    }

    public void agree(ConfidentialityAgreement wanted, Rulebook rules) {
        require(Action.AGREE_CONFIDENTIALITY);
        AssentPolicy.USUAL.faults(wanted, rules.vocabulary(), rules.today()).throwIfAny();
        this.agreement = wanted;
    }

    public void nameKeyPeople(KeyPeople people) {
        require(Action.NAME_KEY_PEOPLE);
        this.keyPeople = people;
    }

    public void start() {
        require(Action.START);
        if (agreement == null) {
            throw Refusal.wrongState(
                    "agreement-missing",
                    "At least two partner agencies assent to the confidentiality agreement first.");
        }
        this.stage = Stage.UNDER_WAY;
    }

    public void assign(Assignment assignment) {
        require(Action.ASSIGN);
        refuseAffiliated(assignment);
        List<Assignment> others = new ArrayList<>(assignments);
        others.removeIf(other -> other.subject().equals(assignment.subject()));
        others.add(assignment);
        this.assignments = List.copyOf(others);
        this.assigned = others.stream().map(Assignment::subject).toList();
    }

    public void record(Workshop workshop, Rulebook rules) {
        require(Action.RECORD_WORKSHOP);
        workshop.faults(unit.nation(), rules.vocabulary(), rules.today()).throwIfAny();
        List<Workshop> others = new ArrayList<>(workshops);
        others.removeIf(other -> other.workshopId().equals(workshop.workshopId()));
        others.add(workshop);
        this.workshops = List.copyOf(others);
    }

    public void agreeLevels(List<AgreedLevel> levels, Rulebook rules) {
        require(Action.AGREE_LEVELS);
        new LevelsPolicy(rules.framework()).faults(levels).throwIfAny();
        this.agreedLevels = List.copyOf(levels);
    }

    public void write(Workbook written, Rulebook rules) {
        require(Action.WRITE_WORKBOOK);
        new WorkbookPolicy(rules.framework(), unit.nation(), rules.vocabulary())
                .faults(written)
                .throwIfAny();
        this.workbook = written;
    }

    public void submit(SponsorApproval approval, Rulebook rules) {
        require(Action.SUBMIT);
        new CompletenessPolicy(rules.framework())
                .faults(agreedLevels())
                .check(
                        !approval.on().isAfter(rules.today()),
                        "sponsorApproval.on",
                        "in-the-future",
                        "The sponsor cannot have approved yet.")
                .throwIfAny();
        this.sponsorApproval = approval;
        this.stage = Stage.SUBMITTED;
    }

    public void review(PanelReview wanted, Rulebook rules) {
        require(Action.REVIEW);
        Faults faults = decisionsPolicy(rules).faults(wanted.decisions());
        new FindingsPolicy(rules.framework()).check(wanted, unit.nation(), rules.vocabulary(), faults);
        faults.throwIfAny();
        this.review = wanted;
    }

    /** Sends the workbook back; the review so far is kept for when it comes again. */
    public void returnToArea(List<Question> asked, Rulebook rules) {
        require(Action.RETURN_TO_AREA);
        new FindingsPolicy(rules.framework()).faults(asked).throwIfAny();
        this.questions = List.copyOf(asked);
        this.stage = Stage.RETURNED;
    }

    /** Asks the whole review again, because the levels may have changed since: the workbook may have been returned meanwhile. */
    public void signOff(Rulebook rules) {
        require(Action.SIGN_OFF);
        DecisionsPolicy policy = decisionsPolicy(rules);
        policy.faults(panelReview().decisions()).throwIfAny();
        policy.missing(panelReview().decisions()).throwIfAny();
        this.stage = Stage.VALIDATED;
        this.revision = 1;
    }

    public void correct(Correction correction, Rulebook rules) {
        require(Action.CORRECT);
        decisionsPolicy(rules).faults(correction.decisions()).throwIfAny();
        PanelReview corrected = panelReview().correctedBy(correction.decisions());
        if (ValidatedLevel.all(agreedLevels(), corrected).equals(validatedLevels())) {
            throw Refusal.ruleBroken("decisions", "nothing-corrected", "Every level would stay as it is.");
        }
        this.review = corrected;
        this.revision++;
    }

    public void withdraw(String reason) {
        require(Action.WITHDRAW);
        this.withdrawnBecause = reason;
        this.stage = Stage.WITHDRAWN;
    }

    private void place(Setting setting, Unit newUnit, UnitKey key) {
        this.programmeId = setting.programmeId();
        this.cycleId = setting.cycleId();
        this.frameworkId = setting.framework().id();
        this.frameworkVersion = setting.framework().version();
        this.frameworkVariant = setting.framework().variant();
        this.way = setting.way();
        this.unit = newUnit;
        this.unitKey = key.value();
        this.areaCodes = newUnit.areas().stream().map(Unit.Area::code).toList();
    }

    private void require(Action action) {
        if (!action.stages().contains(stage)) {
            throw Refusal.wrongState(
                    "wrong-stage",
                    "\"" + action.code() + "\" is not possible while the assessment is " + stage
                            + "; it is possible while "
                            + action.stages().stream().map(Stage::name).collect(Collectors.joining(", ")) + ".");
        }
    }

    private void refuseAffiliated(Assignment assignment) {
        if (assignment.duty().mustBeIndependent()
                && independence().judge(assignment.affiliations())
                        instanceof IndependencePolicy.Affiliated affiliated) {
            throw Refusal.ruleBroken("affiliations", "panel-not-independent", affiliated.reason());
        }
    }

    private void refuseAffiliatedValidators() {
        assignments.forEach(this::refuseAffiliated);
    }

    private DecisionsPolicy decisionsPolicy(Rulebook rules) {
        return new DecisionsPolicy(rules.framework(), agreedLevels());
    }

    public IndependencePolicy independence() {
        return new IndependencePolicy(areaCodes);
    }

    public boolean admits(Audience audience) {
        return agreement != null && agreement.admits(audience);
    }

    public Setting setting() {
        return new Setting(programmeId, cycleId, new Setting.UnitOfAreas(unit.name(), areaCodes), framework(), way);
    }

    public FrameworkRef framework() {
        return new FrameworkRef(frameworkId, frameworkVersion, frameworkVariant);
    }

    public List<ValidatedLevel> validatedLevels() {
        return ValidatedLevel.all(agreedLevels(), panelReview());
    }

    public Optional<Assignment> assignment(String subject) {
        return assignments.stream()
                .filter(assignment -> assignment.subject().equals(subject))
                .findFirst();
    }

    public Optional<Workshop> workshop(UUID workshopId) {
        return workshops.stream()
                .filter(workshop -> workshop.workshopId().equals(workshopId))
                .findFirst();
    }

    /** What the partners agreed so far; empty before they have. */
    public List<AgreedLevel> agreedLevels() {
        return agreedLevels == null ? List.of() : agreedLevels;
    }

    public boolean hasAgreedLevels() {
        return agreedLevels != null;
    }

    /** What the panel decided so far; {@link PanelReview#NONE} before it has. */
    public PanelReview panelReview() {
        return review == null ? PanelReview.NONE : review;
    }

    public Optional<PanelReview> recordedReview() {
        return Optional.ofNullable(review);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Stage stage() {
        return stage;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public Unit unit() {
        return unit;
    }

    public List<String> areaCodes() {
        return areaCodes;
    }

    public int threshold() {
        return threshold;
    }

    public ConfidentialityAgreement agreement() {
        return agreement;
    }

    public KeyPeople keyPeople() {
        return keyPeople;
    }

    public List<Assignment> assignments() {
        return assignments;
    }

    public List<Workshop> workshops() {
        return workshops;
    }

    public Workbook workbook() {
        return workbook;
    }

    public SponsorApproval sponsorApproval() {
        return sponsorApproval;
    }

    public List<Question> questions() {
        return questions;
    }

    /** Number of the latest baseline revision; 0 before sign-off. */
    public int revision() {
        return revision;
    }

    public String withdrawnBecause() {
        return withdrawnBecause;
    }
}
