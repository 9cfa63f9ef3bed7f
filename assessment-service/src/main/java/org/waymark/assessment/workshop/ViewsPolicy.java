package org.waymark.assessment.workshop;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.kit.refusal.Fault;

/**
 * At least so many different views are advised, whichever way the assessment was run. A view is a team: a stakeholder role of
 * one agency at a workshop, or a stakeholder role that only the survey shows (surveys tell no agency, and hide small roles). It advises, it never refuses.
 */
public record ViewsPolicy(int advised) {
    public static final ViewsPolicy USUAL = new ViewsPolicy(5);

    public int count(Collection<Workshop> workshops, Collection<String> surveyRoles) {
        Set<Team> teams = new HashSet<>();
        Set<String> heard = new HashSet<>();
        workshops.stream().flatMap(workshop -> workshop.participants().stream()).forEach(participant -> {
            teams.add(new Team(participant.role(), participant.agency()));
            heard.add(participant.role());
        });
        long onlySurveyed = surveyRoles.stream()
                .distinct()
                .filter(role -> !heard.contains(role))
                .count();
        return teams.size() + (int) onlySurveyed;
    }

    /** What to say plainly; empty where there are enough. */
    public Optional<Fault> advice(int views) {
        return views >= advised
                ? Optional.empty()
                : Optional.of(new Fault(
                        "views",
                        "few-views",
                        "Different views across survey and workshop, as far as the survey may show: {views}."
                                + " At least {least}, from different teams or agencies, are advised.",
                        views,
                        advised));
    }

    private record Team(String role, String agency) {}
}
