package org.waymark.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The validated result of one assessment, whole. Key: the assessment id. Causes: {@code validated}, {@code corrected},
 * {@code withdrawn}, {@code consent-changed}, {@code republished}.
 *
 * @param status {@code VALIDATED}, or {@code WITHDRAWN}: the baseline counts nowhere any more
 * @param revision 1 for the first validated result; a correction supersedes it with the next
 */
public record BaselineChanged(
        UUID assessmentId,
        UUID programmeId,
        UUID cycleId,
        String status,
        int revision,
        Instant validatedAt,
        Unit unit,
        FrameworkRef framework,
        Consent consent,
        Scale scale,
        List<Dimension> dimensions,
        List<ElementResult> elements,
        Participation participation,
        List<Conclusion> conclusions,
        List<Barrier> barriers,
        List<EvidenceHeld> evidence) {
    public static final String TYPE = "org.waymark.assessment.baseline-changed.v1";

    public BaselineChanged {
        Contract.required(assessmentId, "assessmentId");
        Contract.required(programmeId, "programmeId");
        Contract.required(cycleId, "cycleId");
        Contract.required(status, "status");
        Contract.atLeast(1, revision, "revision");
        Contract.required(unit, "unit");
        Contract.required(framework, "framework");
        Contract.required(consent, "consent");
        Contract.required(scale, "scale");
        Contract.required(participation, "participation");
        dimensions = Contract.list(dimensions);
        elements = Contract.list(elements);
        conclusions = Contract.list(conclusions);
        barriers = Contract.list(barriers);
        evidence = Contract.list(evidence);
    }

    /**
     * What the partners agreed to.
     *
     * @param counted whether the area counts in national figures
     * @param named whether it may be named in them
     * @param admits who may see its detail, from {@code partners}, {@code area}, {@code panel}, {@code peers}, {@code programme}, {@code public}
     */
    public record Consent(boolean counted, boolean named, List<String> admits) {
        public Consent {
            admits = Contract.list(admits);
        }
    }

    /** A dimension as it is titled in the framework, in the framework's order. */
    public record Dimension(String code, Map<String, Text> title) {
        public Dimension {
            Contract.required(code, "dimension.code");
            Contract.required(title, "dimension.title");
        }
    }

    /**
     * One element from survey through workshop to panel.
     *
     * @param survey null where there was no survey
     * @param workshop what the partners agreed
     * @param panel what the panel decided; null where there was nothing to decide
     * @param status {@code RATED}, {@code UNRATED} or {@code NOT_APPLICABLE}
     * @param level the validated level; null unless rated
     * @param dissent true where the level was agreed by a majority with dissent
     */
    public record ElementResult(
            String element,
            Map<String, Text> title,
            String dimension,
            Survey survey,
            Workshop workshop,
            Panel panel,
            String status,
            Integer level,
            boolean dissent) {
        public ElementResult {
            Contract.required(element, "element");
            Contract.required(title, "element.title");
            Contract.required(dimension, "element.dimension");
            Contract.required(status, "element.status");
            if (status.equals("RATED") != (level != null)) {
                throw new IllegalArgumentException(element + ": a rated element, and no other, has a level");
            }
        }
    }

    /** The survey's spread as the people rule left it; {@code levels} is empty where it is hidden, and the two others are null. */
    public record Survey(boolean suppressed, List<LevelCount> levels, Integer cannotSay, Integer notApplicable) {
        public Survey {
            levels = Contract.list(levels);
        }
    }

    /** @param outcome {@code AGREED}, {@code AGREED_WITH_DISSENT}, {@code NOT_AGREED} or {@code NOT_APPLICABLE} */
    public record Workshop(String outcome, Integer level) {
        public Workshop {
            Contract.required(outcome, "workshop.outcome");
        }
    }

    /** @param decision {@code CONFIRMED} or {@code ADJUSTED} */
    public record Panel(String decision, Integer level, String reason) {
        public Panel {
            Contract.required(decision, "panel.decision");
        }
    }

    /** How many took part; {@code roles} counts workshop participants by stakeholder role. */
    public record Participation(int surveyRespondents, int workshopParticipants, List<RoleCount> roles) {
        public Participation {
            roles = Contract.list(roles);
        }
    }

    public record RoleCount(String role, int participants) {
        public RoleCount {
            Contract.required(role, "role");
        }
    }

    /**
     * @param kind {@code NEED}, {@code RECOMMENDATION} or {@code READINESS}
     * @param basis who drew it: {@code SELF_ASSESSMENT} or {@code PANEL}
     */
    public record Conclusion(String theme, String kind, String basis) {
        public Conclusion {
            Contract.required(theme, "conclusion.theme");
            Contract.required(basis, "conclusion.basis");
        }
    }

    /** @param removableBy {@code LOCAL}, {@code REGIONAL} or {@code NATIONAL} */
    public record Barrier(String type, String removableBy, List<String> elements) {
        public Barrier {
            Contract.required(type, "barrier.type");
            Contract.required(removableBy, "barrier.removableBy");
            elements = Contract.list(elements);
        }
    }

    /** @param effect {@code SUPPORTING} or {@code LIMITING} */
    public record EvidenceHeld(String element, String type, String effect) {
        public EvidenceHeld {
            Contract.required(element, "evidence.element");
            Contract.required(type, "evidence.type");
        }
    }
}
