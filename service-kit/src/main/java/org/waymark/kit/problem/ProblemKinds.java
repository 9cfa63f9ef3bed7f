package org.waymark.kit.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.kit.language.ProblemEntry;
import org.waymark.kit.language.ProblemEntry.Wording;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Refusal;

/** Every kind of problem with its codes, made of the list of problem codes. */
public final class ProblemKinds {
    private static final String TITLE = "title";

    private final Map<String, ProblemEntry> entries;

    /** @param entries by code, such as those of one service or of all */
    public ProblemKinds(Map<String, ProblemEntry> entries) {
        this.entries = entries;
    }

    /** In the order of their statuses; those without a code included, as a service may answer with the status alone. */
    public List<ProblemKind> all() {
        return Stream.of(Refusal.Kind.values()).map(this::kind).toList();
    }

    /** @param type last part of a problem's {@code type} */
    public Optional<ProblemKind> named(String type) {
        return Stream.of(Refusal.Kind.values())
                .filter(kind -> kind.type().equals(type))
                .map(this::kind)
                .findFirst();
    }

    private ProblemKind kind(Refusal.Kind kind) {
        Wording title = entries.get(TITLE).says().stream()
                .filter(wording -> wording.en().equals(kind.title()))
                .findFirst()
                .orElseThrow();
        return new ProblemKind(Problems.type(kind).toString(), kind.status(), title, codes(kind.type()));
    }

    /** @param kind a kind of problem, or {@code note} for what stands in an answer and refuses nothing */
    public List<ProblemKind.Code> codes(String kind) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().kind().contains(kind))
                .map(entry -> code(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ProblemKind.Code code(String code, ProblemEntry entry) {
        SortedMap<String, String> shape = new TreeMap<>();
        entry.details().forEach((name, example) -> shape.put(name, shape(example)));
        Fault fault = new Fault(entry.path(), code, entry.says().get(0).en(), entry.details());
        return new ProblemKind.Code(
                code,
                shape,
                entry.says(),
                new LocalizedFault(fault.path(), fault.code(), fault.detail(), fault.arguments()));
    }

    private static String shape(Object example) {
        if (example instanceof List) {
            return "list";
        }
        if (example instanceof Boolean) {
            return "boolean";
        }
        return example instanceof Number ? "number" : "text";
    }
}
