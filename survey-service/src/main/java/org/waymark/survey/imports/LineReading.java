package org.waymark.survey.imports;

import java.io.IOException;
import java.io.InputStream;
import org.waymark.kit.refusal.Refusal;
import org.waymark.survey.response.OpenSurvey;

/** How a body is read as lines. */
interface LineReading {
    /** @throws Refusal 422 where the body cannot be one of the survey's */
    Lines lines(OpenSurvey survey, InputStream body) throws IOException;
}
