package org.waymark.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader of the sources may rely on. */
class SourcesTest {
    private static final Path PROJECT = Path.of("..");
    /** The scopes of a token are the one place where the kit must say what the claims are called. */
    private static final String SCOPES = "org.waymark.kit.caller";

    private static final Set<String> DOMAIN_WORDS = Set.of(
            "survey",
            "assessment",
            "framework",
            "workshop",
            "workbook",
            "baseline",
            "respondent",
            "panel",
            "element",
            "indicator",
            "maturity",
            "programme",
            "stakeholder",
            "council");

    @Test
    void every_package_says_in_one_sentence_what_lives_there() throws IOException {
        List<String> silent = sources()
                .filter(source -> source.toString().contains("/src/main/java/"))
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !saysWhatLivesThere(folder.resolve("package-info.java")))
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void the_service_kit_holds_no_word_of_the_domain() {
        List<String> found = Classes.of("service-kit").stream()
                .filter(javaClass -> !javaClass.getPackageName().equals(SCOPES))
                .flatMap(SourcesTest::names)
                .filter(name -> DOMAIN_WORDS.stream()
                        .anyMatch(word -> name.toLowerCase(Locale.ROOT).contains(word)))
                .toList();
        assertEquals(List.of(), found);
    }

    @Test
    void no_test_is_disabled_and_none_sleeps() throws IOException {
        List<Path> tests = sources()
                .filter(source -> source.toString().contains("/src/test/java/"))
                .toList();
        assertFalse(tests.isEmpty());
        List<String> bad = tests.stream()
                .filter(test -> !test.endsWith("SourcesTest.java"))
                .filter(test ->
                        text(test).matches("(?s).*(@Disabled|@Ignore|Thread\\.sleep|TimeUnit\\.\\w+\\.sleep).*"))
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), bad);
    }

    private static Stream<String> names(JavaClass javaClass) {
        return Stream.concat(
                Stream.of(javaClass.getSimpleName()),
                javaClass.getMembers().stream().map(JavaMember::getName).filter(name -> !name.contains("$")));
    }

    private static boolean saysWhatLivesThere(Path packageInfo) {
        return Files.exists(packageInfo) && text(packageInfo).startsWith("/** ");
    }

    private static Stream<Path> sources() throws IOException {
        return Files.walk(PROJECT)
                .filter(path -> path.toString().endsWith(".java"))
                .filter(path -> !path.toString().contains("/target/"));
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
