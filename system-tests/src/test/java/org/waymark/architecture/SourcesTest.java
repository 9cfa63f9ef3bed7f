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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader of the sources may rely on. */
class SourcesTest {
    private static final Path PROJECT = Path.of("..");
    /** The kit says what the claims of a token are called, and refuses alike for all services what a framework does not hold. */
    private static final Set<String> SPEAK_OF_THE_DOMAIN = Set.of("org.waymark.kit.caller", "org.waymark.kit.naming");

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
    void the_service_kit_holds_no_word_of_the_domain_but_in_two_packages() {
        List<String> found = Classes.of("service-kit").stream()
                .filter(javaClass -> !SPEAK_OF_THE_DOMAIN.contains(javaClass.getPackageName()))
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

    /** Of a native query that names the class of a single value no plan is found again, and each one made stays in the cache. */
    @Test
    void native_queries_name_no_class_but_that_of_rows() throws IOException {
        List<String> bad = sources()
                .filter(source -> source.toString().contains("/src/main/java/"))
                .flatMap(source -> nativeQueries(text(source))
                        .filter(query -> query.matches("(?s).*,\\s*[\\w\\[\\]]+\\.class"))
                        .filter(query -> !query.endsWith("Tuple.class") && !query.endsWith("Object[].class"))
                        .map(query -> source + ": " + query))
                .toList();
        assertEquals(List.of(), bad);
    }

    /** What stands between the parentheses of each, whose strings hold as many opening as closing ones. */
    private static Stream<String> nativeQueries(String source) {
        return Pattern.compile("createNativeQuery\\(").matcher(source).results().map(call -> {
            int at = call.end();
            for (int open = 1; open > 0; at++) {
                open += source.charAt(at) == '(' ? 1 : source.charAt(at) == ')' ? -1 : 0;
            }
            return source.substring(call.end(), at - 1);
        });
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
