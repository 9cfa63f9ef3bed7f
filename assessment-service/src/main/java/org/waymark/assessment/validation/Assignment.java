package org.waymark.assessment.validation;

import java.util.List;

/**
 * Someone assigned to an assessment.
 *
 * @param subject the {@code sub} of their token
 * @param affiliations GSS codes of the areas they declared to belong to
 */
public record Assignment(String subject, Duty duty, List<String> affiliations) {}
