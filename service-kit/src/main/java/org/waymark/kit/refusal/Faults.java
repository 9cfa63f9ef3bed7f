package org.waymark.kit.refusal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Collects every fault of a request, so that the caller hears of all of them at once. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    /** Notes a fault unless {@code ok}; see {@link Fault} for the words. */
    public Faults check(boolean ok, String path, String code, String english, Object... arguments) {
        if (!ok) {
            add(path, code, english, arguments);
        }
        return this;
    }

    public Faults check(boolean ok, Supplier<Fault> otherwise) {
        if (!ok) {
            add(otherwise.get());
        }
        return this;
    }

    /** Notes a fault that names the list and its nearest values unless {@code known} holds what was sent; see {@link Fault#among}. */
    public Faults checkKnown(Collection<?> known, String list, String path, String code, String english, Object sent) {
        if (sent == null || !known.contains(sent)) {
            add(new Fault(path, code, english, sent).among(list, known));
        }
        return this;
    }

    public void add(String path, String code, String english, Object... arguments) {
        add(new Fault(path, code, english, arguments));
    }

    public void add(Fault fault) {
        found.add(fault);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Fault> all() {
        return List.copyOf(found);
    }

    /** @throws Refusal of kind {@link Refusal.Kind#RULE_BROKEN} with every fault noted, if there is any */
    public void throwIfAny() {
        throwIfAny(Refusal.Kind.RULE_BROKEN);
    }

    public void throwIfAny(Refusal.Kind kind) {
        if (!found.isEmpty()) {
            throw Refusal.of(kind, all());
        }
    }
}
