package org.waymark.catalog.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;

/** What the register is told of an area; its GSS code stands beside it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
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

        @Schema(description = "GSS codes that the same area bore before its boundary moved.") @Size(max = 20)
        List<@NotNull @Valid FormerCode> formerCodes,

        @Schema(
                description =
                        "GSS codes of the areas that took its place; only of an area that has ended. Its predecessors follow from theirs.")
        @Size(max = 20)
        List<@NotNull @Pattern(regexp = CODE) String> successors,

        @Valid Population population,
        @Valid Centre centre,

        @Schema(description = "True for areas that exist only in a demonstration.")
        Boolean fictional) {
    /** What a GSS code of England or Wales looks like. */
    static final String CODE = "[EW][0-9]{8}";

    /** Neither list has an order of its own. */
    public AreaContent {
        formerCodes = sorted(
                formerCodes, Comparator.comparing(FormerCode::code, Comparator.nullsFirst(Comparator.naturalOrder())));
        successors = sorted(successors, Comparator.naturalOrder());
        fictional = Boolean.TRUE.equals(fictional);
    }

    boolean wasCoded(String code) {
        return formerCodes.stream().anyMatch(former -> former.code().equals(code));
    }

    private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
        return items == null
                ? List.of()
                : items.stream().sorted(Comparator.nullsFirst(order)).toList();
    }
}
