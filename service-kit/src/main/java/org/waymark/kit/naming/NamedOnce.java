package org.waymark.kit.naming;

import java.util.HashSet;
import java.util.Set;
import org.waymark.kit.reading.Characters;
import org.waymark.kit.refusal.Faults;

/** Remembers what a list has named so far. Codes that differ only by what nobody sees, or by case, are one. */
public final class NamedOnce {
    private final Set<String> named = new HashSet<>();

    /** @param already what counts as named from the start */
    public NamedOnce(String... already) {
        for (String name : already) {
            named.add(Characters.folded(name));
        }
    }

    /** Notes {@code named-twice} where the list names it again. */
    public void check(Faults faults, String path, String name) {
        faults.check(named.add(Characters.folded(name)), path, "named-twice", "\"{name}\" is named twice.", name);
    }
}
