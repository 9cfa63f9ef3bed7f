package org.waymark.catalog.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A GSS code that an area bore before its boundary moved. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FormerAreaCode")
public record FormerCode(
        @NotNull @Pattern(regexp = AreaContent.CODE) String code,

        @Schema(description = "First day on which the code was in force; absent where we do not know it.")
        LocalDate validFrom,

        @Schema(description = "Last day on which the code was in force; absent where we do not know it.")
        LocalDate validTo) {}
