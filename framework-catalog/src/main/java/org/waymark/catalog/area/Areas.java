package org.waymark.catalog.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
public class Areas implements PanacheRepositoryBase<Area, UUID> {
    private static final String BORNE = """
            from Area area
            where area.areaId = :id or area.code in :codes
                or exists (select 1 from area.formerCodes former where former.code in :codes)""";

    private static final String LISTED = """
            from Area area
            where area.code > :after
                and (:nation is null or area.nation = :nation)
                and (:region is null or area.region = :region)
                and (:type is null or area.type = :type)
            """;

    private static final String THERE_ON_DAY = """
                and (coalesce(area.validFrom, :day) <= :day and coalesce(area.validTo, :day) >= :day
                    or exists (select 1 from area.formerCodes former
                        where coalesce(former.validFrom, :day) <= :day and coalesce(former.validTo, :day) >= :day))
            """;

    /** By the code it bears, or else by one it bore. */
    public Optional<Area> coded(String code) {
        Referents bearers = new Referents(borne(null, Set.of(code)));
        return bearers.coded(code).or(() -> bearers.areas().stream().findFirst());
    }

    Referents referents(String code, AreaContent content) {
        Stream<String> formerCodes = content.formerCodes().stream().map(FormerCode::code);
        Stream<String> others = Stream.concat(formerCodes, content.successors().stream());
        return new Referents(
                borne(content.areaId(), Stream.concat(Stream.of(code), others).collect(Collectors.toSet())),
                this::codes);
    }

    private List<String> codes() {
        return getEntityManager()
                .createQuery("select area.code from Area area", String.class)
                .getResultList();
    }

    private List<Area> borne(UUID id, Collection<String> codes) {
        return list(BORNE, Parameters.with("id", id).and("codes", codes));
    }

    /** Locks an area and reads all of it, neighbours too, so that it can be answered after the transaction. */
    void lock(Area area) {
        getEntityManager().refresh(area, LockModeType.PESSIMISTIC_WRITE);
        area.predecessors();
    }

    /** Gives an area a new version because of what has changed around it. */
    void touch(Area area) {
        getEntityManager().lock(area, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** In the order of their ids. */
    public List<Area> after(UUID id, int limit) {
        return find("areaId > ?1 order by areaId", id).page(0, limit).list();
    }

    List<Area> after(String code, AreaFilter filter, int limit) {
        Parameters wanted = Parameters.with("after", code)
                .and("nation", filter.nation)
                .and("region", filter.region)
                .and("type", filter.type);
        boolean onAnyDay = filter.inForceOn == null;
        return find(
                        LISTED + (onAnyDay ? "" : THERE_ON_DAY) + "order by area.code",
                        onAnyDay ? wanted : wanted.and("day", filter.inForceOn))
                .page(0, limit)
                .list();
    }
}
