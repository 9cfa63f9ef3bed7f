package org.waymark.reporting.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The counts per cell. A cell that counts nothing has no row. */
@ApplicationScoped
public class Cells {
    private static final String COLUMNS =
            "programme_id, cycle_id, framework_id, framework_version, nation, measure, code, answer";
    private static final String CHANGES = """
            jsonb_to_recordset(cast(:changes as jsonb)) as change (programme_id uuid, cycle_id uuid,
                framework_id text, framework_version text, nation text, measure text, code text, answer text,
                place int, counted bigint, working bigint, named bigint)""";

    private final EntityManager database;

    Cells(EntityManager database) {
        this.database = database;
    }

    /** Applies all changes at once, locking the cells in the order of their keys. */
    void apply(SortedMap<CellKey, Tally> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var document = write(changes);
        database.createNativeQuery("insert into cell as kept (" + COLUMNS + ", counted, working, named) select "
                        + COLUMNS + ", counted, working, named from " + CHANGES + " order by place"
                        + " on conflict (" + COLUMNS + ") do update set counted = kept.counted + excluded.counted,"
                        + " working = kept.working + excluded.working, named = kept.named + excluded.named")
                .setParameter("changes", document)
                .executeUpdate();
        database.createNativeQuery("delete from cell where counted = 0 and working = 0 and named = 0 and (" + COLUMNS
                        + ") in (select " + COLUMNS + " from " + CHANGES + ")")
                .setParameter("changes", document)
                .executeUpdate();
    }

    /** Every cell of the scope, in one read. */
    public CellSet of(Scope scope) {
        var rows = database.createNativeQuery(
                        "select " + COLUMNS + ", counted, working, named from cell where programme_id = :programme"
                                + " and cycle_id = :cycle and framework_id = :framework"
                                + " and framework_version = :version",
                        Object[].class)
                .setParameter("programme", scope.programmeId())
                .setParameter("cycle", scope.cycleId())
                .setParameter("framework", scope.framework())
                .setParameter("version", scope.frameworkVersion())
                .getResultStream();
        return new CellSet(scope, read(rows));
    }

    Map<CellKey, Tally> all() {
        return read(
                database.createNativeQuery("select " + COLUMNS + ", counted, working, named from cell", Object[].class)
                        .getResultStream());
    }

    private static Map<CellKey, Tally> read(Stream<?> rows) {
        try (rows) {
            return rows.map(Object[].class::cast).collect(Collectors.toMap(Cells::key, Cells::tally));
        }
    }

    private static CellKey key(Object[] row) {
        var scope = new Scope((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3]);
        return new CellKey(scope, (String) row[4], Measure.valueOf((String) row[5]), (String) row[6], (String) row[7]);
    }

    private static Tally tally(Object[] row) {
        return new Tally((Long) row[8], (Long) row[9], (Long) row[10]);
    }

    private String write(SortedMap<CellKey, Tally> changes) {
        var rows = JsonNodeFactory.instance.arrayNode();
        changes.forEach((key, tally) -> rows.addObject()
                .put("programme_id", key.scope().programmeId().toString())
                .put("cycle_id", key.scope().cycleId().toString())
                .put("framework_id", key.scope().framework())
                .put("framework_version", key.scope().frameworkVersion())
                .put("nation", key.nation())
                .put("measure", key.measure().name())
                .put("code", key.code())
                .put("answer", key.answer())
                .put("place", rows.size())
                .put("counted", tally.counted())
                .put("working", tally.working())
                .put("named", tally.named()));
        return rows.toString();
    }
}
