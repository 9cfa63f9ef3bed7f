package org.waymark.assessment.assessment;

import java.time.LocalDate;
import org.waymark.assessment.catalogue.Framework;
import org.waymark.assessment.catalogue.Vocabulary;
import org.waymark.assessment.programme.Cycle;

/**
 * What an assessment is checked against at one moment.
 *
 * @param cycle the one it belongs to
 * @param surveyOpen whether a survey of it is known to be open
 */
public record Rulebook(Framework framework, Vocabulary vocabulary, Cycle cycle, LocalDate today, boolean surveyOpen) {}
