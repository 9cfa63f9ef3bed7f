package org.waymark.reporting.figures;

import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.reporting.model.Measure;

/** How many people took part, by group. */
public record ParticipationFigures(Heading heading, List<Row> rows) implements Tabular {
    /**
     * @param areas areas whose baselines are counted
     * @param surveyRespondents people who answered the surveys
     * @param workshopParticipants people who came to the workshops
     */
    @Schema(name = "ParticipationRow")
    public record Row(AreaGroup group, Figure areas, Figure surveyRespondents, Figure workshopParticipants) {}

    public static ParticipationFigures of(Picture picture, Collection<AreaGroup> groups) {
        var units = picture.units();
        return new ParticipationFigures(
                Heading.of(picture),
                groups.stream()
                        .map(group -> Picture.row(units, group).shown()
                                ? shown(picture, group)
                                : new Row(group, Figure.CONFIDENTIAL, Figure.CONFIDENTIAL, Figure.CONFIDENTIAL))
                        .toList());
    }

    private static Row shown(Picture picture, AreaGroup group) {
        return new Row(
                group,
                Figure.of(picture.working(group, Measure.UNITS, "", "")),
                Figure.of(picture.working(group, Measure.RESPONDENTS, "", "")),
                Figure.of(picture.working(group, Measure.PARTICIPANTS, "", "")));
    }

    @Override
    public String table() {
        return "participation";
    }

    @Override
    public List<String> header() {
        return List.of("status", "group", "areas", "survey_respondents", "workshop_participants");
    }

    @Override
    public List<List<Object>> lines() {
        return rows.stream()
                .map(row -> List.<Object>of(
                        heading.status(),
                        row.group().code(),
                        row.areas(),
                        row.surveyRespondents(),
                        row.workshopParticipants()))
                .toList();
    }
}
