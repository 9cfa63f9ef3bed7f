package org.waymark.survey.page;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.survey.delivery.MailTexts;
import org.waymark.survey.form.FormTexts;
import org.waymark.survey.letter.LetterTexts;

class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final Pattern WORDS = Pattern.compile(">[^<>{}]*\\p{L}{2,}[^<>{}]*<");

    @Test
    void every_text_of_page_form_mail_and_letter_has_its_welsh_with_the_same_places() throws IOException {
        assertEquals(english(Texts.class), welsh("msg"));
        assertEquals(english(FormTexts.class), welsh("form"));
        assertEquals(english(MailTexts.class), welsh("mail"));
        assertEquals(english(LetterTexts.class), welsh("letter"));
    }

    @Test
    void no_template_says_anything_by_itself() throws IOException {
        try (var templates = Files.walk(TEMPLATES)) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                assertEquals(List.of(), words(Files.readString(template)), template.toString());
            }
        }
    }

    private static Map<String, Set<String>> english(Class<?> texts) {
        return places(Stream.of(texts.getDeclaredMethods())
                .collect(toMap(
                        Method::getName,
                        text -> text.getAnnotation(Message.class).value())));
    }

    private static Map<String, Set<String>> welsh(String bundle) throws IOException {
        var welsh = new Properties();
        try (var file = TextsTest.class.getResourceAsStream("/messages/" + bundle + "_cy.properties")) {
            welsh.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return places(welsh.stringPropertyNames().stream().collect(toMap(name -> name, welsh::getProperty)));
    }

    /** Texts between tags, without what stands in expressions and style sheets. */
    private static List<String> words(String template) {
        return WORDS.matcher(template.replaceAll("(?s)<style>.*?</style>", "").replaceAll("\\{[^{}]*}", ""))
                .results()
                .map(MatchResult::group)
                .filter(text -> !Set.of(">Waymark<", "> – Waymark<").contains(text))
                .toList();
    }

    private static Map<String, Set<String>> places(Map<String, String> texts) {
        return texts.entrySet().stream().collect(toMap(Map.Entry::getKey, text -> {
            var places = new TreeSet<String>();
            PLACE.matcher(text.getValue()).results().map(MatchResult::group).forEach(places::add);
            return places;
        }));
    }
}
