package org.waymark.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** What a reader makes of a field that is not there, found out by leaving each field of each golden file away. */
enum Absence {
    /** Every state without it is refused. */
    REFUSED,
    /** It is read as null. */
    NULL,
    /** It is read as an empty collection, 0 or false. */
    EMPTY;

    /** @return by {@code <record>.<field>}, such as {@code FrameworkRef.variant} */
    static Map<String, Absence> found() {
        Map<String, Absence> found = new TreeMap<>();
        for (Golden golden : Golden.all()) {
            int nodes = RecordNode.in(golden.state(), golden.type()).size();
            for (int index = 0; index < nodes; index++) {
                RecordNode at = RecordNode.in(golden.state(), golden.type()).get(index);
                for (String field : at.fields()) {
                    found.merge(nameOf(at.type()) + "." + field, of(golden, index, field), Absence::tolerant);
                }
            }
        }
        return found;
    }

    /** {@code BaselineChanged.Survey}, {@code Text}. */
    static String nameOf(Class<?> record) {
        Class<?> home = record.getEnclosingClass();
        return home == null ? record.getSimpleName() : home.getSimpleName() + "." + record.getSimpleName();
    }

    /** A field that only some states need (a level, where the element is rated) is not required of all. */
    private static Absence tolerant(Absence one, Absence other) {
        return one == REFUSED ? other : one;
    }

    private static Absence of(Golden golden, int index, String field) {
        ObjectNode state = golden.state().deepCopy();
        RecordNode.in(state, golden.type()).get(index).node().remove(field);
        try {
            ObjectNode readBack = Golden.write(golden.read(state));
            RecordNode same = RecordNode.in(readBack, golden.type()).get(index);
            return same.node().get(field).isNull() ? NULL : EMPTY;
        } catch (JsonProcessingException refused) {
            return REFUSED;
        }
    }
}
