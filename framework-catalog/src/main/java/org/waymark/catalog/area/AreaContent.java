package org.waymark.catalog.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;

/** What the register says of an area; its GSS code stands beside it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaContent(
        @NotNull @Schema(description = "The area's own identity: codes name boundaries, and boundaries change.")
        UUID areaId,

        @NotNull @Valid Text name,

        @NotBlank @Schema(enumeration = {"England", "Wales"})
        String nation,

        @Size(max = 100) @Schema(description = "Region by its name, as in the code list `regions`.")
        String region,

        @Size(max = 100) @Schema(description = "Sort of authority, such as `unitary`.")
        String type,

        @Schema(description = "First day on which the code is in force; absent where we do not know it.")
        LocalDate validFrom,

        @Schema(description = "Last day on which the code is in force; absent while it is.")
        LocalDate validTo,

        @Schema(description = "True for areas that exist only in a demonstration.")
        boolean fictional) {}
