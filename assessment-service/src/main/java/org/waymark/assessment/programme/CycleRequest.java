package org.waymark.assessment.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cycle as it is asked for. */
public record CycleRequest(
        @NotBlank @Size(max = 50) String code,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,

        @Schema(
                defaultValue = "false",
                description =
                        "Whether assessments may start in it, and be submitted to it, after its last day. The audit log says which were late.")
        Boolean lateAllowed) {

    Cycle cycle(UUID cycleId) {
        return new Cycle(cycleId, code, title, opensOn, closesOn, Boolean.TRUE.equals(lateAllowed));
    }
}
