package org.waymark.assessment.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
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

    public void keep(AreaChanged state) {
        findByIdOptional(state.areaId()).ifPresentOrElse(known -> known.replace(state), () -> persist(new Area(state)));
    }
}
