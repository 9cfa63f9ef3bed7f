package org.waymark.assessment.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.events.CodeListChanged;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;

/** The code lists known at one moment. */
public final class Vocabulary {
    public static final String AGENCIES = "agencies";
    public static final String ROLES = "stakeholder-roles";
    public static final String ATTENDANCE = "attendance-levels";
    public static final String EVIDENCE = "evidence-types";
    public static final String BARRIERS = "barrier-types";
    public static final String HORIZONS = "action-horizons";
    public static final String THEMES = "conclusion-themes";

    private final Map<String, CodeList> lists;

    public Vocabulary(Collection<CodeList> lists) {
        this.lists = lists.stream().collect(Collectors.toMap(CodeList::name, Function.identity()));
    }

    /** Notes {@code unknown-code} unless the list holds the code. */
    public void check(Faults faults, String path, String list, String code) {
        faults.check(
                item(list, code).isPresent(),
                () -> new Fault(path, "unknown-code", "\"{code}\" is not in the code list {codeList}.", code, list)
                        .among(lists.get(list).path(), lists.get(list).codes()));
    }

    /** As {@link #check}, and notes {@code not-of-this-nation} where the code does not apply to the nation. */
    public void checkIn(String nation, Faults faults, String path, String list, String code) {
        check(faults, path, list, code);
        item(list, code)
                .map(CodeListChanged.Item::nations)
                .filter(nations -> !nations.isEmpty() && !nations.contains(nation))
                .ifPresent(nations -> faults.add(
                        path, "not-of-this-nation", "\"{code}\" does not apply in the nation of the unit.", code));
    }

    /**
     * @return the item, empty when the list does not hold it
     * @throws Refusal not-yet-known while the list itself has not arrived
     */
    public Optional<CodeListChanged.Item> item(String list, String code) {
        CodeList known = lists.get(list);
        if (known == null) {
            throw Refusal.notYetKnown("", "The code list {codeList} has not arrived from the catalogue.", list);
        }
        return known.item(code);
    }
}
