package org.waymark.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * State of one area of the register. Key {@code area:<areaId>}.
 *
 * @param areaId our own identity: codes name boundaries, and boundaries change
 * @param code GSS code
 * @param nation {@code England} or {@code Wales}
 * @param validFrom first day of the code; null where it is not known
 * @param validTo last day of the code; null while it is in force
 * @param formerCodes codes that the same area bore before its boundary moved
 * @param predecessors areaIds of the areas whose place it took
 * @param successors areaIds of the areas that took its place
 * @param population null where it is not known
 * @param centre null where it is not known
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
        List<FormerCode> formerCodes,
        List<UUID> predecessors,
        List<UUID> successors,
        Population population,
        Centre centre,
        boolean fictional) {
    public static final String TYPE = "org.waymark.catalog.area-changed.v1";

    public AreaChanged {
        Contract.required(areaId, "areaId");
        Contract.required(code, "code");
        Contract.required(name, "name");
        Contract.required(nation, "nation");
        formerCodes = Contract.list(formerCodes);
        predecessors = Contract.list(predecessors);
        successors = Contract.list(successors);
    }

    public static String key(UUID areaId) {
        return "area:" + areaId;
    }

    /**
     * @param validFrom first day on which the code was in force; null where it is not known
     * @param validTo last day on which it was; null where it is not known
     */
    public record FormerCode(String code, LocalDate validFrom, LocalDate validTo) {
        public FormerCode {
            Contract.required(code, "formerCode.code");
        }
    }

    /**
     * How many people live there.
     *
     * @param year year of the estimate
     */
    public record Population(Integer count, Integer year) {
        public Population {
            Contract.required(count, "population.count");
            Contract.required(year, "population.year");
        }
    }

    /** A point that stands for the area on a map, in degrees of WGS 84; west is negative. */
    public record Centre(Double latitude, Double longitude) {
        public Centre {
            Contract.required(latitude, "centre.latitude");
            Contract.required(longitude, "centre.longitude");
        }
    }
}
