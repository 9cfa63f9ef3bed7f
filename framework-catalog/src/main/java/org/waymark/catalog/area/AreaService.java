package org.waymark.catalog.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.kit.change.Changes;
import org.waymark.kit.http.ETags;
import org.waymark.kit.http.PutResult;

/** Enters areas in the register and corrects them. */
@ApplicationScoped
public class AreaService {
    private static final Comparator<LocalDate> LASTING_FIRST = Comparator.nullsFirst(Comparator.reverseOrder());

    private final Areas areas;
    private final Changes changes;

    AreaService(Areas areas, Changes changes) {
        this.areas = areas;
        this.changes = changes;
    }

    /**
     * An area whose code has changed is put under its new code, with the old one among its former codes.
     *
     * @param ifMatch the version the change is based on; needed when the stored area differs
     */
    @Transactional
    public PutResult<Area> put(String code, AreaContent content, String ifMatch) {
        Referents referents = areas.referents(code, content);
        Optional<Area> stored = referents.coded(code).or(() -> referents.recoded(content));
        if (stored.isEmpty()) {
            return PutResult.created(enter(code, content, referents));
        }
        Area area = stored.get();
        areas.lock(area);
        if (area.code().equals(code) && area.content().equals(content)) {
            return PutResult.unchanged(area);
        }
        ETags.require(ifMatch, area.revision());
        correct(area, code, content, referents);
        return PutResult.amended(area);
    }

    /** Enters those areas that the register does not hold yet, successors before those they succeed, whatever the order given. */
    @Transactional
    public void enterMissing(Map<String, AreaContent> contents, String cause) {
        List<Area> register = new ArrayList<>(areas.listAll());
        Referents referents = new Referents(register);
        List<Area> entered = new ArrayList<>();
        contents.entrySet().stream()
                .filter(each -> referents.miss(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(each -> each.getValue().validTo(), LASTING_FIRST))
                .map(each -> Area.of(each.getKey(), each.getValue(), referents))
                .forEach(area -> {
                    register.add(area);
                    entered.add(area);
                });
        areas.persist(entered);
        entered.forEach(area -> changes.tell(new AreaChange(area, cause)));
        Set<Area> affected =
                entered.stream().flatMap(area -> area.successors().stream()).collect(Collectors.toSet());
        affected.removeAll(Set.copyOf(entered));
        announceNeighbours(affected);
    }

    private Area enter(String code, AreaContent content, Referents referents) {
        Area area = Area.of(code, content, referents);
        areas.persist(area);
        changes.tell(new AreaChange(area, "entered"));
        announceNeighbours(area.successors());
        return area;
    }

    private void correct(Area area, String code, AreaContent content, Referents referents) {
        Set<Area> affected = area.replace(code, content, referents);
        changes.tell(new AreaChange(area, "corrected"));
        announceNeighbours(affected);
    }

    private void announceNeighbours(Collection<Area> affected) {
        affected.forEach(neighbour -> {
            areas.touch(neighbour);
            changes.tell(new AreaChange(neighbour, "succession-changed"));
        });
    }
}
