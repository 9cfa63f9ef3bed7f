package org.waymark.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.waymark.kit.http.ETags;

/** Answers every change with the assessment as the caller sees it now, so that no client has to read it again. */
@ApplicationScoped
class Answers {
    private final AssessmentViews views;

    Answers(AssessmentViews views) {
        this.views = views;
    }

    /** 201 where something new was put in place, otherwise 200. */
    Response of(Written written) {
        return answer(
                written.isCreated() ? Response.Status.CREATED : Response.Status.OK, views.show(written.assessment()));
    }

    Response of(Assessment assessment) {
        return answer(Response.Status.OK, views.show(assessment));
    }

    Response of(AssessmentViews.Shown shown) {
        return answer(Response.Status.OK, shown);
    }

    private static Response answer(Response.Status status, AssessmentViews.Shown shown) {
        return Response.status(status)
                .entity(shown.view())
                .header(HttpHeaders.ETAG, ETags.of(shown.version()))
                .build();
    }
}
