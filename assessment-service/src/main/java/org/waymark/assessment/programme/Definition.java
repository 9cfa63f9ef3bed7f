package org.waymark.assessment.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.assessment.catalogue.Vocabulary;
import org.waymark.events.FrameworkRef;
import org.waymark.kit.naming.NamedOnce;
import org.waymark.kit.refusal.Faults;

/**
 * What a programme is.
 *
 * @param frameworks the framework versions its assessments may use
 * @param minimumAreas smallest number of rated areas a published group may have, at least the operator's floor
 * @param threshold smallest number of respondents a breakdown may have, at least the operator's floor
 * @param expectedRoles codes of the list {@code stakeholder-roles} it expects at workshops
 * @param countedUnit {@code area}, {@code locality}, {@code organisation} or {@code region}
 * @param contactsConfirmed whether a second person confirms the contacts of a survey before its mails go out; true unless waived
 */
public record Definition(
        @NotBlank @Size(max = 50) String code,
        @NotBlank @Size(max = 200) String title,
        @NotEmpty List<@NotNull FrameworkRef> frameworks,
        @NotNull Integer minimumAreas,
        @NotNull Integer threshold,
        @NotNull List<@NotNull String> expectedRoles,
        @NotBlank String countedUnit,

        @Schema(
                defaultValue = "true",
                description =
                        "Whether a second person confirms the contacts of a survey before its mails go out. The summary of a survey says where it was waived.")
        Boolean contactsConfirmed) {

    public Definition {
        contactsConfirmed = contactsConfirmed == null || contactsConfirmed;
    }

    public Faults faults(Vocabulary vocabulary, FloorPolicy floor) {
        Faults faults = new Faults();
        floor.check(this, faults);
        faults.check(
                CountedUnit.codes().contains(countedUnit),
                "countedUnit",
                "unknown-unit",
                "\"{unit}\" is none of {allowed}.",
                countedUnit,
                CountedUnit.codes());
        NamedOnce roles = new NamedOnce();
        for (int i = 0; i < expectedRoles.size(); i++) {
            vocabulary.check(faults, "expectedRoles[" + i + "]", Vocabulary.ROLES, expectedRoles.get(i));
            roles.check(faults, "expectedRoles[" + i + "]", expectedRoles.get(i));
        }
        NamedOnce versions = new NamedOnce();
        for (int i = 0; i < frameworks.size(); i++) {
            FrameworkRef one = frameworks.get(i);
            versions.check(faults, "frameworks[" + i + "]", one.id() + " " + one.version());
        }
        return faults;
    }

    /** Whether assessments of the programme may use this framework version, in any variant. */
    boolean offers(FrameworkRef wanted) {
        return frameworks.stream()
                .anyMatch(framework -> framework.id().equals(wanted.id())
                        && framework.version().equals(wanted.version()));
    }
}
