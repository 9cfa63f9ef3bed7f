package org.waymark.events;

import java.util.List;
import java.util.Map;

/** The framework's whole ordered scale, lowest level first. */
public record Scale(List<Level> levels) {
    public Scale {
        levels = Contract.list(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("scale.levels: a scale has at least one level");
        }
    }

    /**
     * One level.
     *
     * @param number the number answers use, ascending along the scale (may start at 0 or 1)
     * @param code short stable code, such as {@code BASIC}
     * @param name full name by language
     * @param shortName name for table heads by language
     * @param descriptor what being at the level means for any element, by language; null where none is given
     */
    public record Level(
            int number,
            String code,
            Map<String, Text> name,
            Map<String, Text> shortName,
            Map<String, Text> descriptor) {
        public Level {
            Contract.required(code, "level.code");
            Contract.required(name, "level.name");
        }
    }
}
