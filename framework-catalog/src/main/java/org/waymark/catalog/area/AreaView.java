package org.waymark.catalog.area;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;

/** An area of the register as it is answered. */
@Schema(
        name = "Area",
        requiredProperties = {
            "code",
            "areaId",
            "name",
            "nation",
            "region",
            "type",
            "validFrom",
            "validTo",
            "formerCodes",
            "predecessors",
            "successors",
            "population",
            "centre",
            "fictional"
        })
public record AreaView(
        String code,
        UUID areaId,
        Text name,
        @Schema(enumeration = {"England", "Wales"}) String nation,
        @Schema(nullable = true) String region,
        @Schema(nullable = true) String type,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,

        @Schema(description = "GSS codes that the same area bore before its boundary moved.")
        List<FormerCode> formerCodes,

        @Schema(description = "GSS codes of the areas whose place it took.")
        List<String> predecessors,

        @Schema(description = "GSS codes of the areas that took its place.")
        List<String> successors,

        @Schema(nullable = true) Population population,
        @Schema(nullable = true) Centre centre,
        boolean fictional) {
    static AreaView of(Area area) {
        AreaContent content = area.content();
        return new AreaView(
                area.code(),
                content.areaId(),
                content.name(),
                content.nation(),
                content.region(),
                content.type(),
                content.validFrom(),
                content.validTo(),
                content.formerCodes(),
                area.predecessors().stream().map(Area::code).sorted().toList(),
                content.successors(),
                content.population(),
                content.centre(),
                content.fictional());
    }
}
