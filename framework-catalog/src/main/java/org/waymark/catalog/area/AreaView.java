package org.waymark.catalog.area;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;

/** An area of the register as it is answered. */
@Schema(
        name = "Area",
        requiredProperties = {"code", "areaId", "name", "nation", "region", "type", "validFrom", "validTo", "fictional"
        })
public record AreaView(
        String code,
        UUID areaId,
        Text name,
        String nation,
        @Schema(nullable = true) String region,
        @Schema(nullable = true) String type,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
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
                content.fictional());
    }
}
