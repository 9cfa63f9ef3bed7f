package org.waymark.assessment.assessment;

import java.time.LocalDate;
import org.waymark.assessment.catalogue.Framework;
import org.waymark.assessment.catalogue.Vocabulary;

/** What an assessment's contents are checked against at one moment. */
public record Rulebook(Framework framework, Vocabulary vocabulary, LocalDate today) {}
