package org.waymark.kit.refusal;

import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that is wrong with a request.
 *
 * @param path where in the request, such as {@code levels[3].level}; empty for the request as a whole
 * @param code stable code in kebab case, such as {@code level-outside-scale}
 * @param english what is wrong and what to do, in words for the caller, with places such as {@code {0}} to be filled
 * @param arguments what fills the places: codes, names and numbers, no words that would need a translation
 */
public record Fault(String path, String code, String english, List<String> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** @param english a constant at the call, so that a test of the module can ask for its Welsh */
    public Fault(String path, String code, String english, Object... arguments) {
        this(path, code, english, Stream.of(arguments).map(String::valueOf).toList());
    }

    /** What is wrong, in English. */
    public String detail() {
        return fill(english);
    }

    /** Fills the places of this fault's sentence as another language words it; an apostrophe is an apostrophe. */
    public String fill(String sentence) {
        return arguments.isEmpty() ? sentence : MessageFormat.format(sentence.replace("'", "''"), arguments.toArray());
    }
}
