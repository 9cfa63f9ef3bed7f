package org.waymark.kit.problem;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.kit.language.Languages;
import org.waymark.kit.language.Wordings;
import org.waymark.kit.refusal.Fault;

/** A fault as a caller reads it, in one language. */
@Schema(name = "Fault")
public record LocalizedFault(String path, String code, String detail) {
    /** @param language as {@link Wordings#languageOf} chose it, and as the answer says it is */
    public static LocalizedFault in(Locale language, Fault fault, Wordings wordings) {
        String sentence = language.equals(Languages.WELSH)
                ? wordings.welsh(fault.code(), fault.english()).orElseThrow()
                : fault.english();
        return new LocalizedFault(fault.path(), fault.code(), fault.fill(sentence));
    }
}
