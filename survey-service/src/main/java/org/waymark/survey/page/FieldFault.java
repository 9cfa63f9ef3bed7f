package org.waymark.survey.page;

/**
 * What is wrong with one field, in the page's language.
 *
 * @param id of the field that a link leads to
 */
public record FieldFault(String id, String text) {}
