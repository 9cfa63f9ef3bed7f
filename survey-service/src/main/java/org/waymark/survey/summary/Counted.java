package org.waymark.survey.summary;

/**
 * What a survey's responses come to.
 *
 * @param reached of those whom the service itself sent a link, or whose source is vouched for, by role and group
 * @param unreached of all others, together: under the role {@link #EVERYBODY}
 */
record Counted(RatingCounts reached, RatingCounts unreached) {
    static final String EVERYBODY = "";

    void add(String role, String group, String ratings, boolean isReached) {
        if (isReached) {
            reached.add(role, group, ratings);
        } else {
            unreached.add(EVERYBODY, EVERYBODY, ratings);
        }
    }
}
