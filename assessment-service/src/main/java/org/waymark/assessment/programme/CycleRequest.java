package org.waymark.assessment.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** A cycle as it is asked for. */
public record CycleRequest(
        @NotBlank @Size(max = 50) String code,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn) {

    Cycle cycle(UUID cycleId) {
        return new Cycle(cycleId, code, title, opensOn, closesOn);
    }
}
