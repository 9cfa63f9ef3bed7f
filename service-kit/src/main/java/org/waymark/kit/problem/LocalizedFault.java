package org.waymark.kit.problem;

import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.kit.language.Wordings;
import org.waymark.kit.refusal.Fault;

/**
 * A fault as a caller reads it, in one language.
 *
 * @param arguments what the sentence names, as data: its shape by code stands in the list of problems
 */
@Schema(name = "Fault")
public record LocalizedFault(String path, String code, String detail, Map<String, Object> arguments) {
    /** @param language as {@link Wordings#languageOf} chose it, and as the answer says it is */
    public static LocalizedFault in(Locale language, Fault fault, Wordings wordings) {
        return new LocalizedFault(fault.path(), fault.code(), wordings.detail(fault, language), fault.arguments());
    }
}
