package org.waymark.catalog.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waymark.kit.change.Changes;
import org.waymark.kit.http.ETags;
import org.waymark.kit.http.PutResult;

/** Sets code lists up and extends them. */
@ApplicationScoped
public class CodeListService {
    private final CodeLists lists;
    private final Changes changes;

    CodeListService(CodeLists lists, Changes changes) {
        this.lists = lists;
        this.changes = changes;
    }

    /** @param ifMatch the version the change is based on; needed when the stored list differs */
    @Transactional
    public PutResult<CodeList> put(String name, CodeListContent content, String ifMatch) {
        Optional<CodeList> stored = lists.lock(name);
        if (stored.isEmpty()) {
            return PutResult.created(create(name, content, "created"));
        }
        CodeList list = stored.get();
        if (list.content().equals(content)) {
            return PutResult.unchanged(list);
        }
        ETags.require(ifMatch, list.revision());
        list.replace(content);
        changes.tell(new CodeListChange(list, "changed"));
        return PutResult.amended(list);
    }

    /** Enters a list unless there is one of its name. */
    @Transactional
    public void enterMissing(String name, CodeListContent content, String cause) {
        if (lists.named(name).isEmpty()) {
            create(name, content, cause);
        }
    }

    private CodeList create(String name, CodeListContent content, String cause) {
        CodeList list = CodeList.of(name, content);
        lists.persist(list);
        changes.tell(new CodeListChange(list, cause));
        return list;
    }
}
