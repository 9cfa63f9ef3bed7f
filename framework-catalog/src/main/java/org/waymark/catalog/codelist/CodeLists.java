package org.waymark.catalog.codelist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.catalog.file.KnownAudiences;

@ApplicationScoped
public class CodeLists implements PanacheRepositoryBase<CodeList, UUID>, KnownAudiences {
    public Optional<CodeList> named(String name) {
        return find("name", name).firstResultOptional();
    }

    @Override
    public Optional<Set<String>> audiences() {
        return named(KnownAudiences.LIST)
                .map(list -> list.content().items().stream()
                        .map(CodeListContent.Item::code)
                        .collect(Collectors.toSet()));
    }

    Optional<CodeList> lock(String name) {
        return find("name", name).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** What a version said, whether or not there is a newer one. */
    Optional<CodeListContent> version(String name, long version) {
        return getEntityManager()
                .createNativeQuery(
                        "select cast(content as text) from code_list_version where name = :name and version = :version")
                .setParameter("name", name)
                .setParameter("version", version)
                .getResultStream()
                .map(content -> new CodeListJson().convertToEntityAttribute((String) content))
                .findFirst();
    }

    /** In the order of their ids. */
    public List<CodeList> after(UUID id, int limit) {
        return find("id > ?1 order by id", id).page(0, limit).list();
    }

    List<CodeList> after(String name, int limit) {
        return find("name > ?1 order by name", name).page(0, limit).list();
    }
}
