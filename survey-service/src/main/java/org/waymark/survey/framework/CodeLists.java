package org.waymark.survey.framework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        return list(name, path).codesIn(nation);
    }

    /**
     * @return the items that apply in the nation, in the list's order
     * @throws Refusal 409 while the list has not arrived
     */
    public List<CodeListChanged.Item> items(String name, String nation) {
        return list(name, "").itemsIn(nation);
    }

    private CodeList list(String name, String path) {
        return findByIdOptional(name)
                .orElseThrow(
                        () -> Refusal.notYetKnown(path, "The code list {codeList} has not arrived here yet.", name));
    }

    public void replace(CodeListChanged state) {
        getEntityManager().merge(new CodeList(state));
    }
}
