package org.waymark.kit.language;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URL;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.kit.refusal.Fault;

/**
 * The Welsh of every sentence a refusal can say, from each module's {@code texts/refusals.yaml}: by code, the English as it stands in
 * the code beside its Welsh. An English sentence that changes has no Welsh until someone has looked at it again.
 */
@Startup
@ApplicationScoped
public class Wordings {
    private static final String FILE = "texts/refusals.yaml";
    private static final TypeReference<Map<String, List<Wording>>> BY_CODE = new TypeReference<>() {};

    private final Map<Sentence, String> welsh = new HashMap<>();

    Wordings() throws IOException {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        var files = Thread.currentThread().getContextClassLoader().getResources(FILE);
        while (files.hasMoreElements()) {
            read(yaml, files.nextElement());
        }
    }

    private void read(ObjectMapper yaml, URL file) throws IOException {
        try (var content = file.openStream()) {
            yaml.readValue(content, BY_CODE)
                    .forEach((code, wordings) ->
                            wordings.forEach(wording -> welsh.put(new Sentence(code, wording.en()), wording.cy())));
        }
    }

    public boolean inWelsh(String code, String english) {
        return welsh.containsKey(new Sentence(code, english));
    }

    /** @return the Welsh with the same places to fill; empty where there is none */
    public Optional<String> welsh(String code, String english) {
        return Optional.ofNullable(welsh.get(new Sentence(code, english)));
    }

    /** Welsh where it is asked for and all of the faults have it; English otherwise. */
    public Locale languageOf(Collection<Fault> faults, Locale asked) {
        return asked.equals(Languages.WELSH) && faults.stream().allMatch(this::inWelsh)
                ? Languages.WELSH
                : Languages.ENGLISH;
    }

    private boolean inWelsh(Fault fault) {
        return inWelsh(fault.code(), fault.english());
    }

    record Wording(String en, String cy) {}

    private record Sentence(String code, String english) {}
}
