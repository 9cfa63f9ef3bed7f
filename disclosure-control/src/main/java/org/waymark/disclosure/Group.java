package org.waymark.disclosure;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * One row of a table before it is cleared: how many members of a group gave each answer. For internal use of the
 * service that clears it; only a {@link ProtectedRow} may leave.
 *
 * @param name what the row is called, unique in its table
 * @param counts one count of 0 or more per column, every member in exactly one column
 * @param named how many of the members agreed to be named, 0..{@link #size()}; always 0 for people
 */
public record Group(String name, List<Long> counts, long named) {

    /** @throws IllegalArgumentException for a negative count, or more named members than there are members */
    public Group {
        Objects.requireNonNull(name, "name");
        counts = List.copyOf(counts);
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A count is never negative");
        }
        if (named < 0 || named > sum(counts)) {
            throw new IllegalArgumentException("Named members are some of the members");
        }
    }

    /**
     * Respondents of one stakeholder role, say.
     *
     * @param counts how many chose each level, lowest first, and last how many could not say
     */
    public static Group ofPeople(String name, long... counts) {
        return ofAreas(name, 0, counts);
    }

    /**
     * Rated areas of one nation, say.
     *
     * @param named how many of the rated areas agreed to be named
     * @param counts how many areas are at each level, lowest first; unrated areas are in none of them
     */
    public static Group ofAreas(String name, long named, long... counts) {
        return new Group(name, LongStream.of(counts).boxed().toList(), named);
    }

    /** How many respondents or rated areas there are. */
    public long size() {
        return sum(counts);
    }

    static Group pooled(String name, int columns, List<Group> parts) {
        List<Long> counts = IntStream.range(0, columns)
                .mapToObj(column -> sum(
                        parts.stream().map(part -> part.counts().get(column)).toList()))
                .toList();
        return new Group(name, counts, sum(parts.stream().map(Group::named).toList()));
    }

    boolean isEmpty() {
        return size() == 0;
    }

    boolean allNamed() {
        return named == size();
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().reduce(0L, Math::addExact);
    }
}
