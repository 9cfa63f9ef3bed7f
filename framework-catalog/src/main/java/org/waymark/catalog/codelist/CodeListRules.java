package org.waymark.catalog.codelist;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.catalog.codelist.CodeListContent.Item;
import org.waymark.catalog.source.SourceDocument;
import org.waymark.kit.naming.NamedOnce;
import org.waymark.kit.reading.Characters;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;

/** What every code list must hold: codes are unique, nations and sources are known, and no code is ever taken away. */
final class CodeListRules {
    private static final List<String> NATIONS = List.of("England", "Wales");

    private CodeListRules() {}

    static Faults check(CodeListContent content) {
        Faults faults = new Faults();
        Set<String> documents =
                content.sources().stream().map(SourceDocument::id).collect(Collectors.toSet());
        NamedOnce once = new NamedOnce();
        for (int i = 0; i < content.items().size(); i++) {
            Item item = content.items().get(i);
            String path = "items[" + i + "]";
            once.check(faults, path + ".code", item.code());
            faults.check(
                            Characters.isPlainCode(item.code()),
                            path + ".code",
                            "code-not-plain",
                            "A code has no space at its ends and nothing invisible.")
                    .check(
                            NATIONS.containsAll(item.nations()),
                            path + ".nations",
                            "unknown-nation",
                            "Nations are {allowed}.",
                            NATIONS)
                    .check(
                            item.source() == null
                                    || documents.contains(item.source().document()),
                            () -> new Fault(
                                            path + ".source.document",
                                            "unknown-source",
                                            "'{code}' is not among the list's sources.",
                                            item.source().document())
                                    .among("sources", documents));
        }
        return faults;
    }

    /** Others keep the codes they once read, so a code may be added or reworded, never taken away. */
    static Faults checkChange(CodeListContent before, CodeListContent after) {
        Faults faults = check(after);
        List<String> kept = after.items().stream().map(Item::code).toList();
        before.items().stream()
                .map(Item::code)
                .filter(code -> !kept.contains(code))
                .forEach(code -> faults.add("items", "code-taken-away", "The code '{code}' must stay.", code));
        return faults;
    }
}
