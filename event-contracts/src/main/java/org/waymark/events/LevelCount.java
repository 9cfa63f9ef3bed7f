package org.waymark.events;

/**
 * How many raters chose one level.
 *
 * @param level the level's number on the framework's scale
 * @param count number of raters, or null where the people rule hides it
 */
public record LevelCount(int level, Integer count) {}
