package org.waymark.survey.response;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.events.FrameworkRef;
import org.waymark.survey.survey.Status;
import org.waymark.survey.survey.Survey;

/** What an invited person needs to answer; questions and levels stand in the catalogue. Says nothing of whether they have. */
@Schema(examples = """
                {"title": "How mature is our early-years system?", "status": "OPEN", "closesOn": "2021-02-05",
                 "languages": ["en"], "nation": "Wales",
                 "framework": {"id": "maternity-early-years", "version": "2020", "variant": "wales"}}""")
record InvitationView(
        String title,
        Status status,
        LocalDate closesOn,
        List<String> languages,
        String nation,
        FrameworkRef framework) {
    static InvitationView of(Survey survey) {
        return new InvitationView(
                survey.title(),
                survey.status(),
                survey.closesOn(),
                survey.languages(),
                survey.assessment().nation(),
                new FrameworkRef(survey.framework().id(), survey.framework().version(), survey.frameworkVariant()));
    }
}
