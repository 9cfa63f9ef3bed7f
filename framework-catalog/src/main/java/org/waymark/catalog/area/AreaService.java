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
import org.waymark.catalog.Saved;
import org.waymark.catalog.publication.Announcements;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.http.ETags;

/** Enters areas in the register and corrects them. */
@ApplicationScoped
public class AreaService {
    private static final Comparator<LocalDate> LASTING_FIRST = Comparator.nullsFirst(Comparator.reverseOrder());

    private final Areas areas;
    private final Announcements announcements;
    private final Audit audit;

    AreaService(Areas areas, Announcements announcements, Audit audit) {
        this.areas = areas;
        this.announcements = announcements;
        this.audit = audit;
    }

    /**
     * An area whose code has changed is put under its new code, with the old one among its former codes.
     *
     * @param ifMatch the version the change is based on; needed when the stored area differs
     */
    @Transactional
    public Saved<Area> put(String code, AreaContent content, String ifMatch) {
        Referents referents = areas.referents(code, content);
        Optional<Area> stored = referents.coded(code).or(() -> referents.recoded(content));
        if (stored.isEmpty()) {
            return new Saved<>(enter(code, content, referents), true);
        }
        Area area = stored.get();
        areas.lock(area);
        if (!area.code().equals(code) || !area.content().equals(content)) {
            ETags.require(ifMatch, area.revision());
            correct(area, code, content, referents);
        }
        return new Saved<>(area, false);
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
        areas.flush();
        entered.forEach(area -> announcements.announce(area, cause));
        Set<Area> affected =
                entered.stream().flatMap(area -> area.successors().stream()).collect(Collectors.toSet());
        affected.removeAll(Set.copyOf(entered));
        announceNeighbours(affected);
    }

    private Area enter(String code, AreaContent content, Referents referents) {
        Area area = Area.of(code, content, referents);
        areas.persistAndFlush(area);
        announcements.announce(area, "entered");
        announceNeighbours(area.successors());
        audit.record("area-entered", code);
        return area;
    }

    private void correct(Area area, String code, AreaContent content, Referents referents) {
        Set<Area> affected = area.replace(code, content, referents);
        areas.flush();
        announcements.announce(area, "corrected");
        announceNeighbours(affected);
        audit.record("area-corrected", code);
    }

    private void announceNeighbours(Collection<Area> affected) {
        affected.forEach(neighbour -> {
            areas.touch(neighbour);
            announcements.announce(neighbour, "succession-changed");
        });
    }
}
