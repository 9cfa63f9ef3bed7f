package org.waymark.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceValue;

/** Reads from compiled classes which sentences their refusals say, and which kinds of problem they make. */
final class SaidInClasses {
    private static final String REFUSALS = "org/waymark/kit/refusal/";

    private final Set<Sentence> found = new HashSet<>();
    private final Map<String, Set<String>> kinds = new TreeMap<>();
    private final Set<String> complaints;

    private SaidInClasses(Set<String> complaints) {
        this.complaints = complaints;
    }

    static SaidInClasses under(Path classes, Set<String> complaints) throws IOException {
        SaidInClasses said = new SaidInClasses(complaints);
        List<Path> files;
        try (Stream<Path> all = Files.walk(classes)) {
            files = all.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            ClassNode read = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(read, ClassReader.SKIP_FRAMES);
            said.read(read);
        }
        if (said.found.isEmpty()) {
            complaints.add("no class under " + classes.toAbsolutePath() + " refuses anything");
        }
        return said;
    }

    Set<Sentence> sentences() {
        return found;
    }

    /** By code, as far as the classes tell. */
    Map<String, Set<String>> kinds() {
        return kinds;
    }

    private void read(ClassNode type) {
        found.addAll(ConstraintSentences.of(type));
        if (!type.name.startsWith(REFUSALS)) {
            type.methods.forEach(method -> read(type, method));
        }
    }

    private void read(ClassNode type, MethodNode method) {
        Frame<SourceValue>[] frames = null;
        for (int i = 0; i < method.instructions.size(); i++) {
            if (method.instructions.get(i) instanceof MethodInsnNode call
                    && call.owner.startsWith(REFUSALS)
                    && RefusingCall.says(call)) {
                frames = frames == null ? frames(type, method) : frames;
                take(new RefusingCall(call, frames[i]), type.name + "." + method.name);
            }
        }
    }

    private void take(RefusingCall call, String where) {
        Set<Sentence> sentences = call.sentences();
        if (sentences.isEmpty()) {
            complaints.add("code and sentence are no constants: " + call + " in " + where);
        }
        for (Sentence sentence : sentences) {
            if (call.arguments() >= 0 && call.arguments() != sentence.places().size()) {
                complaints.add(call.arguments() + " arguments fill the places of " + sentence + " in " + where);
            }
        }
        found.addAll(sentences);
        call.kind()
                .ifPresent(kind ->
                        sentences.forEach(sentence -> kinds.computeIfAbsent(sentence.code(), code -> new TreeSet<>())
                                .add(kind)));
    }

    private static Frame<SourceValue>[] frames(ClassNode type, MethodNode method) {
        try {
            return new Analyzer<>(new Origins()).analyze(type.name, method);
        } catch (AnalyzerException impossible) {
            throw new IllegalStateException(type.name + "." + method.name, impossible);
        }
    }
}
