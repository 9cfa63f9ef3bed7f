package org.waymark.catalog.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.RefusalTexts;
import org.waymark.testkit.Sentence;

class RefusalsHaveTheirWelshTest {
    private static final ResourceBundle VALIDATOR = ResourceBundle.getBundle("jsv-messages", Locale.ROOT);

    @Test
    void whatever_the_catalogue_refuses_has_its_welsh() throws IOException {
        Set<String> keywords = new HashSet<>(Set.of("false"));
        for (String name : new String[] {"framework", "language"}) {
            collect(new ObjectMapper().readTree(FileSchema.named(name).text()), keywords);
        }
        RefusalTexts.mustHaveTheirWelsh(
                keywords.stream().flatMap(RefusalsHaveTheirWelshTest::sentences).toArray(Sentence[]::new));
    }

    private static void collect(JsonNode schema, Set<String> names) {
        schema.fieldNames().forEachRemaining(names::add);
        schema.forEach(part -> collect(part, names));
    }

    private static Stream<Sentence> sentences(String keyword) {
        return VALIDATOR.keySet().stream()
                .filter(key -> key.equals(keyword) || key.startsWith(keyword + "."))
                .map(key -> new Sentence(FileSchema.CODE + keyword, FileSchema.sentence(key)));
    }
}
