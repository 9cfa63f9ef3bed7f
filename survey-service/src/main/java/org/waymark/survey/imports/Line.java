package org.waymark.survey.imports;

import java.util.List;
import java.util.function.UnaryOperator;
import org.waymark.kit.refusal.Fault;
import org.waymark.survey.response.ResponseRequest;

/**
 * One line of an import, read.
 *
 * @param number of the line, from 1; empty lines count, and so does the header of CSV
 * @param sourceId the client's id for the response; null when the line has none
 * @param response null when the line cannot be read as one
 * @param faults what was wrong with it already as it was read
 * @param places what the line calls a path of the response
 */
record Line(long number, String sourceId, ResponseRequest response, List<Fault> faults, UnaryOperator<String> places) {
    static Line unreadable(long number, Fault why, UnaryOperator<String> places) {
        return new Line(number, null, null, List.of(why), places);
    }
}
