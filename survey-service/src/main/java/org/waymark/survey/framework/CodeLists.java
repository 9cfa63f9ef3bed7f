package org.waymark.survey.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.waymark.events.CodeListChanged;
import org.waymark.kit.refusal.Refusal;

/** The code lists that have arrived. */
@ApplicationScoped
public class CodeLists implements PanacheRepositoryBase<CodeList, String> {
    /**
     * @param path where the request names a code of the list
     * @throws Refusal 409 while the list has not arrived
     */
    public Set<String> codes(String name, String nation, String path) {
        return findByIdOptional(name)
                .map(list -> list.codesIn(nation))
                .orElseThrow(
                        () -> Refusal.notYetKnown(path, "The code list {codeList} has not arrived here yet.", name));
    }

    public void replace(CodeListChanged state) {
        getEntityManager().merge(new CodeList(state));
    }
}
