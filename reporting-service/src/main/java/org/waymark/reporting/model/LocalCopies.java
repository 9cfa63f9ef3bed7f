package org.waymark.reporting.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.waymark.kit.storage.StoredJson;

/** Local copies of what other services announce, one document per aggregate. */
@ApplicationScoped
public class LocalCopies {
    private final EntityManager database;

    LocalCopies(EntityManager database) {
        this.database = database;
    }

    /** Replaces what was kept under the key. */
    public <T extends Record> void keep(Kind<T> kind, String key, T content) {
        database.createNativeQuery("""
                        insert into local_copy (kind, key, content) values (:kind, :key, cast(:content as jsonb))
                        on conflict (kind, key) do update set content = excluded.content""")
                .setParameter("kind", kind.name())
                .setParameter("key", key)
                .setParameter("content", StoredJson.write(content))
                .executeUpdate();
    }

    public <T extends Record> Optional<T> find(Kind<T> kind, String key) {
        return documents(kind, "and key = :key", key).stream().findFirst();
    }

    /** All copies of one kind, in the order of their keys. */
    public <T extends Record> List<T> all(Kind<T> kind) {
        return documents(kind, "and :key is not null", "");
    }

    private <T extends Record> List<T> documents(Kind<T> kind, String condition, String key) {
        return database.createNativeQuery("select cast(content as text) from local_copy where kind = :kind " + condition
                        + " order by key")
                .setParameter("kind", kind.name())
                .setParameter("key", key)
                .getResultStream()
                .map(document -> StoredJson.read((String) document, kind.type()))
                .toList();
    }

    /**
     * What is kept: the name it has in the database stays when a class is renamed.
     *
     * @param name in kebab case
     */
    public record Kind<T extends Record>(String name, Class<T> type) {}
}
