package org.waymark.catalog.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waymark.catalog.Saved;
import org.waymark.catalog.publication.Announcements;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.http.ETags;
import org.waymark.kit.refusal.Refusal;

/** Enters areas in the register and corrects them. */
@ApplicationScoped
public class AreaRegister {
    private final Areas areas;
    private final Announcements announcements;
    private final Audit audit;

    AreaRegister(Areas areas, Announcements announcements, Audit audit) {
        this.areas = areas;
        this.announcements = announcements;
        this.audit = audit;
    }

    /** @param ifMatch the version the change is based on; needed when the stored area differs */
    @Transactional
    public Saved<Area> put(String code, AreaContent content, String ifMatch) {
        Optional<Area> stored = areas.forChange(code);
        if (stored.isEmpty()) {
            return new Saved<>(enter(code, content), true);
        }
        if (!stored.get().content().equals(content)) {
            ETags.require(ifMatch, stored.get().revision());
            correct(stored.get(), content);
        }
        return new Saved<>(stored.get(), false);
    }

    private Area enter(String code, AreaContent content) {
        Area area = Area.of(code, content);
        if (areas.findByIdOptional(content.areaId()).isPresent()) {
            throw Refusal.ruleBroken("areaId", "area-id-taken", "Another area has this areaId.");
        }
        areas.persistAndFlush(area);
        announcements.announce(area, "entered");
        audit.record("area-entered", code);
        return area;
    }

    private void correct(Area area, AreaContent content) {
        area.replace(content);
        areas.flush();
        announcements.announce(area, "corrected");
        audit.record("area-corrected", area.code());
    }
}
