package org.waymark.assessment.workshop;

import jakarta.validation.constraints.NotBlank;

/**
 * Someone who took part; there is no name on purpose.
 *
 * @param role code of the list {@code stakeholder-roles}
 * @param agency code of the list {@code agencies}
 * @param level code of the list {@code attendance-levels}: strategic, operational or community
 */
public record Participant(
        @NotBlank String role,
        @NotBlank String agency,
        @NotBlank String level) {}
