package org.waymark.survey.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.waymark.kit.refusal.Fault;

/** All imports with the outcomes of their lines. */
@ApplicationScoped
class Imports implements PanacheRepositoryBase<Import, UUID> {
    private static final String ADD = """
            insert into import_outcome (import_id, line, outcome, source_id, errors)
            select :import, o.line, upper(o.outcome), o.id, o.errors
            from jsonb_to_recordset(cast(:outcomes as jsonb)) as o (line bigint, outcome text, id text, errors jsonb)""";

    private static final String AFTER = """
            select line, lower(outcome) as outcome, source_id, cast(errors as text) as errors from import_outcome
            where import_id = :import and line > :line order by line limit :most""";

    private static final String SENTENCES = """
            select distinct fault ->> 'code' as code, fault ->> 'english' as english
            from import_outcome, jsonb_array_elements(errors) as fault where import_id = :import""";

    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};

    private final ObjectMapper json;

    Imports(ObjectMapper json) {
        this.json = json;
    }

    void add(Import to, List<Outcome> outcomes) {
        try {
            getEntityManager()
                    .createNativeQuery(ADD)
                    .setParameter("import", to.id())
                    .setParameter("outcomes", json.writeValueAsString(outcomes))
                    .executeUpdate();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("outcomes cannot be written", impossible);
        }
    }

    List<Outcome> outcomesAfter(UUID of, long line, int most) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(AFTER, Tuple.class)
                .setParameter("import", of)
                .setParameter("line", line)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(this::outcome).toList();
    }

    /** The sentences that say why lines were rejected, each once and without what fills them. */
    List<Fault> sentencesOf(UUID id) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(SENTENCES, Tuple.class)
                .setParameter("import", id)
                .getResultList();
        return rows.stream()
                .map(row -> new Fault("", row.get("code", String.class), row.get("english", String.class), List.of()))
                .toList();
    }

    private Outcome outcome(Tuple row) {
        try {
            return new Outcome(
                    row.get("line", Long.class),
                    row.get("outcome", String.class),
                    row.get("source_id", String.class),
                    json.readValue(row.get("errors", String.class), FAULTS));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("outcomes cannot be read", impossible);
        }
    }
}
