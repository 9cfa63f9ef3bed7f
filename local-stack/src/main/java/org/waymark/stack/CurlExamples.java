package org.waymark.stack;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.demonstration.DemoArea;
import org.waymark.demonstration.DemoIds;
import org.waymark.demonstration.DemoUser;
import org.waymark.demonstration.DemoUsers;

/** One command to paste for each kind of user, about things that the demonstration has loaded. */
final class CurlExamples {
    private final Endpoints at;
    private final DemoArea area = DemoArea.all().get(0);

    CurlExamples(Endpoints at) {
        this.at = at;
    }

    String print() {
        String assessment = at.assessment() + "/v1/assessments/" + area.assessmentId();
        String survey = at.survey() + "/v1/surveys/" + area.surveyId();
        return Stream.of(
                        "# anyone: what is measured\ncurl " + at.catalog()
                                + "/v1/frameworks/maternity-early-years/versions/2020",
                        example(
                                DemoUsers.programme(),
                                at.reporting() + DemoIds.cyclePath() + "/levels?group=together&format=csv"),
                        example(DemoUsers.coordinator(area), survey + "/summary"),
                        example(DemoUsers.facilitator(area), assessment + "/survey-summary"),
                        example(DemoUsers.panel(area), assessment + "/baseline"),
                        example(DemoUsers.peer(), at.assessment() + "/v1/programmes"),
                        example(DemoUsers.localSystem(area), at.survey() + "/v1/surveys"),
                        example(DemoUsers.admin(), at.reporting() + "/v1/dead-letters"))
                .collect(Collectors.joining("\n\n"));
    }

    private String example(DemoUser user, String address) {
        return "# %s: %s%ncurl -H \"Authorization: Bearer $(%s)\" '%s'"
                .formatted(user.username(), user.purpose(), token(user, at.issuer()), address);
    }

    private static String token(DemoUser user, URI issuer) {
        String who = user.machine()
                ? "-d grant_type=client_credentials -d client_id=%s -d client_secret=any".formatted(user.client())
                : "-d grant_type=password -d client_id=curl -d username=%s -d password=any".formatted(user.username());
        return "curl -s %s %s/token | sed -n 's/.*\"access_token\" : \"\\([^\"]*\\)\".*/\\1/p'".formatted(who, issuer);
    }
}
