package org.waymark.survey.response;

import java.util.UUID;

/** Responses were stored. Counting observes it after the success of the transaction. */
public record ResponsesStored(UUID survey, int responses) {}
