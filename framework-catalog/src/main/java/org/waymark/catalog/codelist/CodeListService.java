package org.waymark.catalog.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waymark.catalog.Saved;
import org.waymark.catalog.publication.Announcements;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.http.ETags;

/** Sets code lists up and extends them. */
@ApplicationScoped
public class CodeListService {
    private final CodeLists lists;
    private final Announcements announcements;
    private final Audit audit;

    CodeListService(CodeLists lists, Announcements announcements, Audit audit) {
        this.lists = lists;
        this.announcements = announcements;
        this.audit = audit;
    }

    /** @param ifMatch the version the change is based on; needed when the stored list differs */
    @Transactional
    public Saved<CodeList> put(String name, CodeListContent content, String ifMatch) {
        Optional<CodeList> stored = lists.lock(name);
        if (stored.isEmpty()) {
            CodeList list = CodeList.of(name, content);
            lists.persistAndFlush(list);
            announce(list, "created");
            return new Saved<>(list, true);
        }
        if (!stored.get().content().equals(content)) {
            ETags.require(ifMatch, stored.get().revision());
            stored.get().replace(content);
            lists.flush();
            announce(stored.get(), "changed");
        }
        return new Saved<>(stored.get(), false);
    }

    private void announce(CodeList list, String cause) {
        announcements.announce(list, cause);
        audit.record("code-list-" + cause, list.name());
    }
}
