package org.waymark.survey.summary;

/**
 * How many respondents of a role gave one answer to one element.
 *
 * @param level null for those who cannot say
 */
record Tally(String role, String element, Integer level, long respondents) {}
