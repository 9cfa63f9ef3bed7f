package org.waymark.kit.production;

import java.util.List;

/**
 * One thing that has to change before anything real.
 *
 * @param setting what to set: the environment variable or the property
 * @param problem a sentence that says what is wrong with it, and never the value
 */
public record Finding(String setting, String problem) {
    /** No finding, or this one. */
    public static List<Finding> when(boolean wrong, String setting, String problem) {
        return wrong ? List.of(new Finding(setting, problem)) : List.of();
    }
}
