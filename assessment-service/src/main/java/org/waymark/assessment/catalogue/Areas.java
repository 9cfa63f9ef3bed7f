package org.waymark.assessment.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.events.AreaChanged;

/** The areas that have arrived from the catalogue's register. */
@ApplicationScoped
public class Areas implements PanacheRepositoryBase<Area, UUID> {

    /** The known ones of these GSS codes, by code. */
    public Map<String, Area> withCodes(Collection<String> codes) {
        return list("code in ?1", codes).stream()
                .collect(Collectors.toMap(Area::code, Function.identity(), (one, other) -> other));
    }

    /** GSS codes of the areas that these took the place of, or were replaced by, however many steps away. */
    public Set<String> successionOf(Collection<Area> areas) {
        Map<UUID, Area> found = areas.stream().collect(Collectors.toMap(Area::id, Function.identity()));
        Collection<Area> next = areas;
        while (!next.isEmpty()) {
            Set<UUID> kin = next.stream().flatMap(Area::nextOfKin).collect(Collectors.toSet());
            kin.removeAll(found.keySet());
            next = list("areaId in ?1", kin);
            next.forEach(area -> found.put(area.id(), area));
        }
        return found.values().stream()
                .filter(area -> !areas.contains(area))
                .map(Area::code)
                .collect(Collectors.toSet());
    }

    public void keep(AreaChanged state) {
        findByIdOptional(state.areaId()).ifPresentOrElse(known -> known.replace(state), () -> persist(new Area(state)));
    }
}
