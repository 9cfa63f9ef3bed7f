package org.waymark.catalog.area;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Those areas of the register that an area to be stored may name, or get in the way of.
 *
 * @param register the codes of all areas, read only for the sake of a refusal
 */
record Referents(Collection<Area> areas, Supplier<List<String>> register) {
    Referents(Collection<Area> areas) {
        this(areas, () -> areas.stream().map(Area::code).toList());
    }

    Optional<Area> identified(UUID areaId) {
        return areas.stream().filter(area -> area.areaId().equals(areaId)).findFirst();
    }

    Optional<Area> coded(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /** The area under a code that it bears no longer, as the content says. */
    Optional<Area> recoded(AreaContent content) {
        return identified(content.areaId()).filter(area -> content.wasCoded(area.code()));
    }

    /** Whether neither the area nor any of its codes is there yet. */
    boolean miss(String code, AreaContent content) {
        Stream<String> codes =
                Stream.concat(Stream.of(code), content.formerCodes().stream().map(FormerCode::code));
        return identified(content.areaId()).isEmpty() && codes.noneMatch(any -> isTaken(any, content.areaId()));
    }

    /** Whether another area bears the code, or bore it. */
    boolean isTaken(String code, UUID areaId) {
        return areas.stream().anyMatch(area -> !area.areaId().equals(areaId) && area.hasBorne(code));
    }
}
