package org.waymark.catalog.area;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A point that stands for an area on a map, in degrees of WGS 84; west is negative. */
@Embeddable
@Schema(name = "AreaCentre")
public record Centre(
        @NotNull @Schema(minimum = "49", maximum = "56") Double latitude,
        @NotNull @Schema(minimum = "-7", maximum = "2") Double longitude) {}
