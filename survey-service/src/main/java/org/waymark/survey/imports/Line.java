package org.waymark.survey.imports;

import org.waymark.kit.refusal.Fault;
import org.waymark.survey.response.ResponseRequest;

/**
 * One line of an import, read.
 *
 * @param number of the line, from 1; empty lines count
 * @param sourceId the client's id for the response; null when the line has none
 * @param response null when the line cannot be read as one
 * @param unreadable why not; null when it can
 */
record Line(long number, String sourceId, ResponseRequest response, Fault unreadable) {}
