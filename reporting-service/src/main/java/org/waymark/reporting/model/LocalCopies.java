package org.waymark.reporting.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Local copies of what other services announce, one document per aggregate, by the record that holds it. */
@ApplicationScoped
public class LocalCopies {
    private final EntityManager database;
    private final ObjectMapper json;

    LocalCopies(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Replaces what was kept under the key. */
    public void keep(String key, Record content) {
        database.createNativeQuery("""
                        insert into local_copy (kind, key, content) values (:kind, :key, cast(:content as jsonb))
                        on conflict (kind, key) do update set content = excluded.content""")
                .setParameter("kind", content.getClass().getSimpleName())
                .setParameter("key", key)
                .setParameter("content", write(content))
                .executeUpdate();
    }

    public <T extends Record> Optional<T> find(Class<T> kind, String key) {
        return documents(kind, "and key = :key", key).stream().findFirst();
    }

    /** All copies of one kind, in the order of their keys. */
    public <T extends Record> List<T> all(Class<T> kind) {
        return documents(kind, "and :key is not null", "");
    }

    private <T> List<T> documents(Class<T> kind, String condition, String key) {
        return database.createNativeQuery(
                        "select cast(content as text) from local_copy where kind = :kind " + condition
                                + " order by key",
                        String.class)
                .setParameter("kind", kind.getSimpleName())
                .setParameter("key", key)
                .getResultStream()
                .map(document -> read((String) document, kind))
                .toList();
    }

    private String write(Record content) {
        try {
            return json.writeValueAsString(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private <T> T read(String document, Class<T> kind) {
        try {
            return json.readValue(document, kind);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
