package org.waymark.kit.language;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.kit.refusal.Fault;

/**
 * The Welsh of every sentence a refusal can say: by code, the English as it stands in the code beside its Welsh. An English sentence
 * that changes has no Welsh until someone has looked at it again.
 */
@Startup
@ApplicationScoped
public class Wordings {
    private static final String HINT = "hint";

    private final Map<Sentence, String> welsh = new HashMap<>();

    Wordings() {
        ProblemEntries.ofThisService()
                .forEach((code, entry) ->
                        entry.says().forEach(wording -> welsh.put(new Sentence(code, wording.en()), wording.cy())));
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

    /**
     * What is wrong, in one language.
     *
     * @param language as {@link #languageOf} chose it
     */
    public String detail(Fault fault, Locale language) {
        if (!language.equals(Languages.WELSH)) {
            return fault.detail();
        }
        String sentence = welsh(fault.code(), fault.english()).orElseThrow();
        return fault.fill(fault.hint()
                .flatMap(hint -> welsh(HINT, hint))
                .map(hint -> sentence + " " + hint)
                .orElse(sentence));
    }

    private boolean inWelsh(Fault fault) {
        return inWelsh(fault.code(), fault.english());
    }

    private record Sentence(String code, String english) {}
}
