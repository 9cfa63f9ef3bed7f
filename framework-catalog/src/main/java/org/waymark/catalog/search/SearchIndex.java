package org.waymark.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.file.FrameworkFile;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.framework.FrameworkVersions;
import org.waymark.catalog.framework.StandingChanged;

/** The words of every published version, as the database searches them. */
@ApplicationScoped
public class SearchIndex {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntityManager database;
    private final FrameworkVersions versions;
    private final FrameworkFile file;

    SearchIndex(EntityManager database, FrameworkVersions versions, FrameworkFile file) {
        this.database = database;
        this.versions = versions;
        this.file = file;
    }

    void add(@Observes StandingChanged change) {
        if (change.isPublication()) {
            add(change.version());
        }
    }

    private void add(FrameworkVersion version) {
        FrameworkContent content = file.stored(version.content());
        database.createNativeQuery("insert into framework_text"
                        + " (version_id, language, position, kind, path, dimension, element, nations, text)"
                        + " select :version, language, position, kind, path, dimension, element, nations, text"
                        + " from jsonb_to_recordset(cast(:texts as jsonb)) as given(language text, position int,"
                        + " kind text, path text, dimension text, element text, nations jsonb, text text)")
                .setParameter("version", version.id())
                .setParameter("texts", json(FrameworkTexts.of(content)))
                .executeUpdate();
    }

    /** Adds what was published before there was an index. */
    public void addMissing() {
        List<UUID> missing = database.createNativeQuery(
                        "select id from framework_version where status <> 'DRAFT' and not exists"
                                + " (select from framework_text where version_id = framework_version.id)")
                .getResultList();
        missing.forEach(id -> add(versions.findById(id)));
    }

    private static String json(List<FrameworkText> texts) {
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
