package org.waymark.catalog.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Areas implements PanacheRepositoryBase<Area, UUID> {
    public Optional<Area> coded(String code) {
        return find("code", code).firstResultOptional();
    }

    Optional<Area> forChange(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** @param nation null for every nation */
    List<Area> after(String code, String nation, int limit) {
        return find("code > ?1 and (?2 is null or nation = ?2) order by code", code, nation)
                .page(0, limit)
                .list();
    }
}
