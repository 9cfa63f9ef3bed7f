package org.waymark.kit.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What a client has put under an id of its own is found where it was put. */
public class CreatedLocation {
    @ServerResponseFilter
    public void say(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getMethod().equals(HttpMethod.PUT)
                && answer.getStatus() == Response.Status.CREATED.getStatusCode()) {
            answer.getHeaders()
                    .putSingle(HttpHeaders.LOCATION, request.getUriInfo().getRequestUri());
        }
    }
}
