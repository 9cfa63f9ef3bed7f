package org.waymark.survey.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.Pages;
import org.waymark.kit.http.Paging;
import org.waymark.kit.idempotency.Idempotent;

/** Contacts that wait for a second person. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/surveys/{surveyId}/contacts")
@Tag(name = "Invitations")
public class ContactResource {
    private final ContactService service;

    ContactResource(ContactService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.COORDINATOR, Roles.SPONSOR, Roles.ASSOCIATE})
    @APIResponseSchema(ContactRow.class)
    public Response listContacts(
            @PathParam("surveyId") UUID surveyId, @BeanParam @Valid Paging paging, @Context UriInfo uri) {
        return Pages.response(service.list(surveyId, paging), uri);
    }

    /** Answers nothing: what is answered is kept for a while, and the numbers by role after each confirmation would tell who has which. */
    @POST
    @Path("/confirm")
    @RolesAllowed({Roles.SPONSOR, Roles.ASSOCIATE})
    @Transactional
    @Idempotent
    public Response confirmContacts(@PathParam("surveyId") UUID surveyId, @HeaderParam("If-Match") String ifMatch) {
        service.confirm(surveyId, ifMatch);
        return Response.noContent().build();
    }
}
