package org.waymark.testkit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceValue;

/** A call that notes a fault or refuses: the last two texts it is given are code and sentence, before the arguments. */
final class RefusingCall {
    private static final Type TEXT = Type.getType(String.class);
    private static final String WORDED_ELSEWHERE = Type.getDescriptor(Map.class);
    private static final Set<String> NOUN_ONLY = Set.of("notFound");
    private static final Set<String> SENTENCE_ONLY = Set.of("notYetKnown");
    private static final Set<String> WHOLE =
            Set.of("<init>", "check", "checkKnown", "add", "of", "ruleBroken", "wrongState", "forbidden");

    private static final Map<String, String> KINDS = Map.of(
            "notFound", "not-found",
            "notYetKnown", "not-yet-known",
            "ruleBroken", "rule-broken",
            "wrongState", "wrong-state",
            "forbidden", "forbidden");

    private final MethodInsnNode call;
    private final Frame<SourceValue> frame;
    private final Type[] types;

    RefusingCall(MethodInsnNode call, Frame<SourceValue> frame) {
        this.call = call;
        this.frame = frame;
        this.types = Type.getArgumentTypes(call.desc);
    }

    static boolean says(MethodInsnNode call) {
        boolean named = NOUN_ONLY.contains(call.name) || SENTENCE_ONLY.contains(call.name) || WHOLE.contains(call.name);
        return named && call.desc.contains(TEXT.getDescriptor()) && !call.desc.contains(WORDED_ELSEWHERE);
    }

    /** @return none where code or sentence is not a constant; several where a condition chooses between constants */
    Set<Sentence> sentences() {
        int last = types.length - 1;
        while (!types[last].equals(TEXT)) {
            last--;
        }
        Set<Sentence> sentences = new HashSet<>();
        for (String text : constants(last)) {
            if (NOUN_ONLY.contains(call.name)) {
                sentences.add(new Sentence("not-found", "No " + text + " with this id is visible to you."));
            } else if (SENTENCE_ONLY.contains(call.name)) {
                sentences.add(new Sentence("not-yet-known", text));
            } else {
                constants(last - 1).forEach(code -> sentences.add(new Sentence(code, text)));
            }
        }
        return sentences;
    }

    /** @return how many arguments follow the sentence; -1 where only the run tells */
    int arguments() {
        Type end = types[types.length - 1];
        if (end.getSort() != Type.ARRAY) {
            return end.equals(TEXT) ? 0 : 1;
        }
        return origins(types.length - 1).stream()
                .map(RefusingCall::size)
                .reduce((one, other) -> one.equals(other) ? one : -1)
                .orElse(-1);
    }

    private static int size(AbstractInsnNode origin) {
        AbstractInsnNode size = origin instanceof TypeInsnNode array ? array.getPrevious() : null;
        if (size instanceof IntInsnNode number) {
            return number.operand;
        }
        return size instanceof InsnNode digit ? digit.getOpcode() - Opcodes.ICONST_0 : -1;
    }

    /** @return the kind of problem it makes, as its type says it; empty where only the run tells */
    Optional<String> kind() {
        if (KINDS.containsKey(call.name)) {
            return Optional.of(KINDS.get(call.name));
        }
        return call.name.equals("of")
                ? origins(0).stream()
                        .filter(FieldInsnNode.class::isInstance)
                        .map(origin -> dashed(((FieldInsnNode) origin).name))
                        .findFirst()
                : Optional.empty();
    }

    private static String dashed(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Set<String> constants(int position) {
        Set<String> constants = new HashSet<>();
        for (AbstractInsnNode origin : origins(position)) {
            if (!(origin instanceof LdcInsnNode constant) || !(constant.cst instanceof String text)) {
                return Set.of();
            }
            constants.add(text);
        }
        return constants;
    }

    private Set<AbstractInsnNode> origins(int position) {
        return frame.getStack(frame.getStackSize() - types.length + position).insns;
    }

    @Override
    public String toString() {
        return call.owner.replaceAll(".*/", "") + "." + call.name;
    }
}
