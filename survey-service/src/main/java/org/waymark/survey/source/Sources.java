package org.waymark.survey.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Paging;

/** All local systems that were judged. */
@ApplicationScoped
class Sources implements PanacheRepositoryBase<Source, String> {
    Optional<Source> lock(String client) {
        return findByIdOptional(client, LockModeType.PESSIMISTIC_WRITE);
    }

    Page<Source> list(Paging paging) {
        List<Source> found = find("client > ?1 order by client", paging.after())
                .range(0, paging.limitPlusOne() - 1)
                .list();
        return Page.of(found, paging, Source::client);
    }
}
