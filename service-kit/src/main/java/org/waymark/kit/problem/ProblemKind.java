package org.waymark.kit.problem;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.kit.language.ProblemEntry.Wording;

/**
 * One kind of problem and the codes that its faults can bear.
 *
 * @param type as it stands in the problems of this kind
 * @param status of the HTTP answer
 * @param title in both languages
 */
public record ProblemKind(String type, int status, Wording title, List<Code> codes) {
    /**
     * What one fault can say.
     *
     * @param arguments by name: {@code text}, {@code number}, {@code boolean} or {@code list}
     * @param sentences in both languages, with places for the arguments
     * @param example a fault of this code, in English
     */
    @Schema(name = "ProblemCode")
    public record Code(String code, Map<String, String> arguments, List<Wording> sentences, LocalizedFault example) {}
}
