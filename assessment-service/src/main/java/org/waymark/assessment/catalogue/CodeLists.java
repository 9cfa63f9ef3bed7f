package org.waymark.assessment.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.events.CodeListChanged;

/** The code lists that have arrived from the catalogue. */
@ApplicationScoped
public class CodeLists implements PanacheRepositoryBase<CodeList, String> {

    /** Every list, to check the codes of a request against. */
    public Vocabulary vocabulary() {
        return new Vocabulary(listAll());
    }

    public void keep(CodeListChanged state) {
        findByIdOptional(state.name())
                .ifPresentOrElse(known -> known.replace(state), () -> persist(new CodeList(state)));
    }
}
