package org.waymark.catalog.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people live in an area, as estimated for the middle of a year. */
@Embeddable
@Schema(name = "AreaPopulation")
public record Population(
        @NotNull @Column(name = "population_count") @Schema(minimum = "0")
        Integer count,

        @NotNull @Column(name = "population_year") @Schema(minimum = "1801", maximum = "2100")
        Integer year) {}
