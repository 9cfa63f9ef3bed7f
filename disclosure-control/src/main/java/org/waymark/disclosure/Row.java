package org.waymark.disclosure;

import java.util.List;

/**
 * One or several groups that are counted together, as a reader may see them.
 *
 * @param enough so many members at least must have answered otherwise than most
 */
record Row(List<Group> members, List<Long> counts, int enough) {
    /** A group by itself: one dissenter is enough that nobody can say of everyone what they said. */
    private static final int BY_ITSELF = 1;
    /** Several groups: were there one dissenter, it would be known of all groups but one that they are of one mind. */
    static final int TOGETHER = 2;

    static Row of(int columns, Group group) {
        return of(columns, List.of(group), BY_ITSELF);
    }

    static Row of(int columns, List<Group> members) {
        return of(columns, members, TOGETHER);
    }

    private static Row of(int columns, List<Group> members, int enough) {
        return new Row(List.copyOf(members), Group.pooled("", columns, members).counts(), enough);
    }

    /** The same row where it is the only one, and thereby the overall row. */
    Row alone() {
        return new Row(members, counts, TOGETHER);
    }

    boolean isSeveral() {
        return members.size() > 1;
    }

    long size() {
        return members.stream().mapToLong(Group::size).sum();
    }

    /** Members beside the largest group. */
    long besideTheLargest() {
        return size() - members.stream().mapToLong(Group::size).max().orElse(0);
    }

    boolean hasEnoughOutside() {
        return size() - counts.stream().mapToLong(Long::longValue).max().orElse(0) >= enough;
    }

    /** The smallest count of one answer from which too few are outside of it. */
    long tooMany() {
        return size() - enough + 1;
    }

    ProtectedRow shown() {
        return ProtectedRow.shown(members.stream().map(Group::name).toList(), counts);
    }
}
