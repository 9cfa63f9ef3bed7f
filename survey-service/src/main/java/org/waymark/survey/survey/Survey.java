package org.waymark.survey.survey;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.waymark.events.FrameworkRef;
import org.waymark.events.SurveyChanged;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.anonymity.Seal;
import org.waymark.survey.assessment.Assessment;
import org.waymark.survey.framework.Framework;

/** A survey of one assessment, bound to one framework version. */
@Entity
public class Survey {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Assessment assessment;

    @ManyToOne(fetch = FetchType.LAZY)
    private Framework framework;

    private String frameworkVariant;

    @Embedded
    private Plan plan;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private Seal seal;

    private LocalDate remindedOn;

    @Embedded
    private ContactCheck contacts;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Invited> invited;

    @JdbcTypeCode(SqlTypes.JSON)
    private SurveyChanged.Summary summary;

    @Version
    private long version;

    protected Survey() {}

    /** @throws Refusal 422 with every rule the plan breaks, 409 when the assessment is withdrawn */
    static Survey draft(UUID id, Plan plan, Assessment assessment, Framework framework, int leastThreshold, Seal seal) {
        if (assessment.isWithdrawn()) {
            throw Refusal.wrongState("assessment-withdrawn", "The assessment is withdrawn.");
        }
        Survey survey = new Survey();
        survey.id = id;
        survey.assessment = assessment;
        survey.framework = framework;
        survey.frameworkVariant = assessment.framework().variant();
        survey.status = Status.DRAFT;
        survey.seal = seal;
        survey.invited = List.of();
        survey.contacts = ContactCheck.NONE;
        survey.take(plan, leastThreshold);
        return survey;
    }

    boolean isPlanned(UUID assessmentId, Plan wanted, int leastThreshold) {
        return assessmentId.equals(assessment.id()) && plan.equals(wanted.settled(framework, leastThreshold));
    }

    /** @throws Refusal 409 once it has opened, 422 with every rule the plan breaks or when it names another assessment */
    void replan(UUID assessmentId, Plan wanted, int leastThreshold) {
        require(obstacles().toAmending());
        if (!assessmentId.equals(assessment.id())) {
            throw Refusal.ruleBroken(
                    "assessmentId", "assessment-fixed", "A survey stays with the assessment it was made for.");
        }
        take(wanted, leastThreshold);
    }

    private void take(Plan wanted, int leastThreshold) {
        Plan settled = wanted.settled(framework, leastThreshold);
        settled.faults(pinned(), framework, leastThreshold).throwIfAny();
        plan = settled;
    }

    /** @throws Refusal 409 unless it is a draft of an assessment under way and its last day has not passed */
    void open(LocalDate today) {
        require(obstacles().toOpening(today));
        status = Status.OPEN;
    }

    /** @throws Refusal 409 unless it is open, 422 unless the day is later than the one set and has not passed */
    void extend(LocalDate day, LocalDate today) {
        requireOpen();
        LocalDate latestPassed = plan.closesOn().isBefore(today) ? today.minusDays(1) : plan.closesOn();
        if (!day.isAfter(latestPassed)) {
            throw Refusal.ruleBroken(
                    "closesOn", "not-later", "A survey can be extended to a later day than {closesOn}.", latestPassed);
        }
        plan = plan.until(day);
    }

    /** @throws Refusal 409 once it closes */
    public void requireInviting() {
        require(obstacles().toInviting());
    }

    /** @throws Refusal 409 once it closes */
    public void invite(List<Invited> people) {
        requireInviting();
        invited = Invited.together(invited, people);
    }

    /**
     * Mails to so many more people wait for a second person, unless the programme asks for none.
     *
     * @return whether they wait
     */
    public boolean expectConfirmation(int people) {
        boolean wait = assessment.contactsAreConfirmed();
        contacts = wait ? contacts.waiting(people) : contacts.without();
        return wait;
    }

    /** @throws Refusal 409 once it closes, or where no contact waits */
    public void confirmContacts() {
        require(obstacles().toConfirming());
        contacts = contacts.done();
    }

    /** @throws Refusal 409 unless it is open and the last reminder is as long ago as the plan wants */
    public void remind(LocalDate today) {
        require(obstacles().toReminding(today));
        remindedOn = today;
    }

    /**
     * Takes no more answers, and gives up what tokens can be made of.
     *
     * @throws Refusal 409 unless it is open
     */
    public void beginClosing() {
        requireOpen();
        status = Status.CLOSING;
        seal = seal.broken();
    }

    /** @throws IllegalStateException unless it is closing */
    public void close(SurveyChanged.Summary frozen) {
        if (status != Status.CLOSING) {
            throw new IllegalStateException("survey " + id + " is " + status);
        }
        summary = frozen;
        status = Status.CLOSED;
    }

    /** @throws Refusal 409 before it has opened and after it has closed */
    public void requireOpen() {
        require(obstacles().toBeingOpen());
    }

    /** @throws Refusal 409 unless it is open and the day neither before its first nor after its last */
    public void requireTaking(LocalDate today) {
        require(obstacles().toAnswering(today));
    }

    /** Whether it is open although its last day has passed. */
    public boolean isOver(LocalDate today) {
        return status == Status.OPEN && today.isAfter(plan.closesOn());
    }

    public boolean isTaking(LocalDate today) {
        return obstacles().toAnswering(today).isEmpty();
    }

    /** What may be done to it now, as far as that depends on the survey. */
    List<Action> allowed(LocalDate today) {
        return Stream.of(Action.values())
                .filter(action -> obstacles().to(action, today).isEmpty())
                .toList();
    }

    private Obstacles obstacles() {
        return new Obstacles(status, plan, assessment, remindedOn, contacts.unconfirmed());
    }

    private static void require(Optional<Refusal> obstacle) {
        obstacle.ifPresent(refusal -> {
            throw refusal;
        });
    }

    boolean hasSummary() {
        return summary != null;
    }

    /** @throws Refusal 409 before it has closed */
    public SurveyChanged.Summary summary() {
        if (!hasSummary()) {
            throw Refusal.wrongState("survey-open", "Answers stay blind until the survey has closed.");
        }
        return summary;
    }

    /** How many answered, however the survey came to them; known once it has closed. */
    int answered() {
        return summary.respondents() + summary.unreached().respondents();
    }

    /**
     * How many responses anyone hears of. A count that moved with each answer would say when somebody answered, and with it who.
     *
     * @param responses how many there are
     * @return full steps of the plan until it closes, then all
     */
    public long told(long responses) {
        return hasSummary() ? responses : responses - responses % plan.step();
    }

    /** Its state as other services hear of it: counts until it closes, then the summary. */
    public SurveyChanged state(long responses) {
        return new SurveyChanged(
                id,
                assessment.id(),
                status.name(),
                plan.opensOn(),
                plan.closesOn(),
                people(),
                Math.toIntExact(told(responses)),
                summary);
    }

    /** Number of people invited. */
    public int people() {
        return invited.stream().mapToInt(Invited::people).sum();
    }

    public UUID id() {
        return id;
    }

    public Assessment assessment() {
        return assessment;
    }

    public Framework framework() {
        return framework;
    }

    /** Codes of the elements it asks about, in the framework's order. */
    public List<String> elements() {
        return framework.elements().stream().filter(plan.elements()::contains).toList();
    }

    /** The framework version it is bound to, and the variant it is asked in. */
    public FrameworkRef pinned() {
        return new FrameworkRef(framework.id(), framework.version(), frameworkVariant);
    }

    public Plan plan() {
        return plan;
    }

    public ContactCheck contacts() {
        return contacts;
    }

    LocalDate remindedOn() {
        return remindedOn;
    }

    /** What its tokens follow from; broken once it closes. */
    public Seal seal() {
        return seal;
    }

    public Status status() {
        return status;
    }

    public List<Invited> invited() {
        return invited;
    }

    public long version() {
        return version;
    }
}
