package org.waymark.catalog.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.util.List;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.file.FrameworkFile;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.framework.StandingChanged;

/** The words of every published version, as the database searches them. */
@ApplicationScoped
public class SearchIndex {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntityManager database;
    private final FrameworkFile file;

    SearchIndex(EntityManager database, FrameworkFile file) {
        this.database = database;
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

    private static String json(List<FrameworkText> texts) {
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
