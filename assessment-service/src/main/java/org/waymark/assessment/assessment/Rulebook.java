package org.waymark.assessment.assessment;

import java.time.LocalDate;
import org.waymark.assessment.catalogue.Framework;
import org.waymark.assessment.catalogue.Vocabulary;

/**
 * What an assessment is checked against at one moment.
 *
 * @param surveyOpen whether a survey of it is known to be open
 */
public record Rulebook(Framework framework, Vocabulary vocabulary, LocalDate today, boolean surveyOpen) {}
