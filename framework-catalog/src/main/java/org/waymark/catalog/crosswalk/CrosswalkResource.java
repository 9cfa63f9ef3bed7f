package org.waymark.catalog.crosswalk;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.Answers;
import org.waymark.kit.http.InTurn;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Pages;
import org.waymark.kit.http.Paging;

/** Crosswalks over HTTP: anyone reads, administrators publish. */
@Path("/v1/crosswalks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Crosswalks", description = "Which elements of two frameworks are about the same.")
public class CrosswalkResource {
    private static final String CODE = "[a-z][a-z0-9]*(-{1,2}[a-z0-9]+)*";
    private static final String LABEL = "[0-9A-Za-z][0-9A-Za-z.-]{0,31}";

    private final Crosswalks crosswalks;
    private final CrosswalkService service;
    private final Counterparts counterparts;

    CrosswalkResource(Crosswalks crosswalks, CrosswalkService service, Counterparts counterparts) {
        this.crosswalks = crosswalks;
        this.service = service;
        this.counterparts = counterparts;
    }

    @GET
    @PermitAll
    @APIResponseSchema(CrosswalkSummary.class)
    public Response listCrosswalks(
            @QueryParam("framework") String framework, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        List<CrosswalkSummary> found = crosswalks.after(paging.after(), framework, paging.limitPlusOne());
        return Answers.cacheable(Pages.response(Page.of(found, paging, CrosswalkSummary::sortKey), uri));
    }

    @GET
    @Path("{crosswalk}/versions/{version}")
    @PermitAll
    @APIResponseSchema(CrosswalkView.class)
    public Response getCrosswalk(
            @PathParam("crosswalk") String crosswalk, @PathParam("version") String label, @Context Request request) {
        Crosswalk found = counterparts.crosswalk(crosswalk, label);
        return Answers.cacheable(
                Answers.tagged(request, String.valueOf(found.revision()), () -> counterparts.view(found))
                        .build());
    }

    @PUT
    @Path("{crosswalk}/versions/{version}")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @InTurn
    @APIResponseSchema(CrosswalkView.class)
    public Response putCrosswalk(
            @PathParam("crosswalk") @Pattern(regexp = CODE) String crosswalk,
            @PathParam("version") @Pattern(regexp = LABEL) String label,
            @NotNull @Valid CrosswalkContent content) {
        return Answers.of(service.put(crosswalk, label, content), Crosswalk::revision, counterparts::view);
    }
}
