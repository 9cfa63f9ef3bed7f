package org.waymark.events;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * State of one area of the register. Key {@code area:<areaId>}.
 *
 * @param areaId our own identity: codes name boundaries, and boundaries change
 * @param code GSS code
 * @param nation {@code England} or {@code Wales}
 * @param fictional true for areas that exist only in a demonstration
 */
public record AreaChanged(
        UUID areaId,
        String code,
        Map<String, Text> name,
        String nation,
        String region,
        String type,
        LocalDate validFrom,
        LocalDate validTo,
        boolean fictional) {
    public static final String TYPE = "org.waymark.catalog.area-changed.v1";

    public AreaChanged {
        Contract.required(areaId, "areaId");
        Contract.required(code, "code");
        Contract.required(name, "name");
        Contract.required(nation, "nation");
    }

    public static String key(UUID areaId) {
        return "area:" + areaId;
    }
}
