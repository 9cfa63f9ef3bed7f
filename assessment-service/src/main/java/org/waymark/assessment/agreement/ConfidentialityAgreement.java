package org.waymark.assessment.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the partners agreed about an assessment before it starts.
 *
 * @param admits who may see its detail: codes of {@link Audience}, from the innermost outwards without a gap
 * @param counted whether it counts in national figures
 * @param named whether it may be named in them
 * @param assents the partner agencies that said yes
 */
public record ConfidentialityAgreement(
        @NotNull @Schema(type = SchemaType.ARRAY, implementation = Audience.class)
        List<@NotNull String> admits,

        @NotNull Boolean counted,
        @NotNull Boolean named,
        @NotNull List<@NotNull @Valid Assent> assents) {

    /** Whether it opens anything that the other keeps closed. */
    public boolean isWiderThan(ConfidentialityAgreement other) {
        return !other.admits.containsAll(admits) || counted && !other.counted || named && !other.named;
    }

    public boolean admits(Audience audience) {
        return admits.contains(audience.code());
    }
}
