package org.waymark.survey.response;

import java.util.UUID;

/**
 * Responses were stored, or may have been taken back. Counting observes it after the success of the transaction.
 *
 * @param responses how many rows were written; 0 where some may have been taken back
 */
public record ResponsesStored(UUID survey, int responses) {}
