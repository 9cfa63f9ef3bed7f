package org.waymark.kit.problem;

import jakarta.ws.rs.core.Response;

/** Status 422, which the REST API has no constant for. */
enum UnprocessableEntity implements Response.StatusType {
    STATUS;

    @Override
    public int getStatusCode() {
        return 422;
    }

    @Override
    public Response.Status.Family getFamily() {
        return Response.Status.Family.CLIENT_ERROR;
    }

    @Override
    public String getReasonPhrase() {
        return "Unprocessable Content";
    }
}
