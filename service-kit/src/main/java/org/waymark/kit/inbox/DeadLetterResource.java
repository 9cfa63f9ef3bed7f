package org.waymark.kit.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Pages;
import org.waymark.kit.http.Paging;
import org.waymark.kit.idempotency.Idempotent;

/** Lets an administrator see what was set aside, without its content, try it again, or dismiss it. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Operations", description = "For administrators: what was set aside, and announcing states again.")
public class DeadLetterResource {
    private final DeadLetters deadLetters;
    private final DeadLetterService service;

    DeadLetterResource(DeadLetters deadLetters, DeadLetterService service) {
        this.deadLetters = deadLetters;
        this.service = service;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(DeadLetterView.class)
    public Response listDeadLetters(@BeanParam @Valid Paging paging, UriInfo uri) {
        Page<DeadLetterView> page = Page.of(
                deadLetters.after(paging.after(), paging.limitPlusOne()).stream()
                        .map(DeadLetterView::of)
                        .toList(),
                paging,
                view -> view.deadLetterId().toString());
        return Pages.response(page, uri);
    }

    @POST
    @Path("{deadLetterId}/replay")
    @Transactional
    @Idempotent
    public Response replayDeadLetter(@PathParam("deadLetterId") UUID deadLetterId) {
        service.replay(deadLetterId);
        return Response.noContent().build();
    }

    @POST
    @Path("{deadLetterId}/dismiss")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    public Response dismissDeadLetter(
            @PathParam("deadLetterId") UUID deadLetterId, @NotNull @Valid Dismissal dismissal) {
        service.dismiss(deadLetterId, dismissal.reason());
        return Response.noContent().build();
    }

    record Dismissal(@NotBlank @Size(max = 500) String reason) {}
}
