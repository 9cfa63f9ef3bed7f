package org.waymark.assessment.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.Answers;
import org.waymark.kit.http.InTurn;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Pages;
import org.waymark.kit.http.Paging;
import org.waymark.kit.http.PutResult;
import org.waymark.kit.refusal.Refusal;

/** Programmes and their cycles over HTTP. They hold nothing confidential: whoever takes part may read them. */
@Path("/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes", description = "What a national programme asks for, and its cycles.")
public class ProgrammeResource {
    private final ProgrammeService service;
    private final Programmes programmes;
    private final Caller caller;

    ProgrammeResource(ProgrammeService service, Programmes programmes, Caller caller) {
        this.service = service;
        this.programmes = programmes;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.PROGRAMME, Roles.COORDINATOR, Roles.FACILITATOR, Roles.PANEL, Roles.PEER})
    @APIResponseSchema(ProgrammeView.class)
    public Response listProgrammes(@BeanParam @Valid Paging paging, UriInfo uri) {
        List<ProgrammeView> found = programmes.after(paging.afterId(), scope(), paging.limitPlusOne()).stream()
                .map(ProgrammeView::of)
                .toList();
        return Pages.response(
                Page.of(found, paging, programme -> programme.programmeId().toString()), uri);
    }

    @GET
    @Path("{programmeId}")
    @RolesAllowed({Roles.PROGRAMME, Roles.COORDINATOR, Roles.FACILITATOR, Roles.PANEL, Roles.PEER})
    @APIResponseSchema(ProgrammeView.class)
    public Response getProgramme(@PathParam("programmeId") UUID programmeId) {
        Programme programme = find(programmeId);
        return Answers.of(programme.version(), ProgrammeView.of(programme));
    }

    @PUT
    @Path("{programmeId}")
    @RolesAllowed(Roles.PROGRAMME)
    @Transactional
    @InTurn
    @APIResponseSchema(ProgrammeView.class)
    public Response putProgramme(
            @PathParam("programmeId") UUID programmeId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Definition definition) {
        requireOwn(programmeId);
        return answer(service.define(programmeId, definition, ifMatch));
    }

    @GET
    @Path("{programmeId}/cycles/{cycleId}")
    @RolesAllowed({Roles.PROGRAMME, Roles.COORDINATOR, Roles.FACILITATOR, Roles.PANEL, Roles.PEER})
    @APIResponseSchema(Cycle.class)
    public Response getCycle(@PathParam("programmeId") UUID programmeId, @PathParam("cycleId") UUID cycleId) {
        Programme programme = find(programmeId);
        Cycle cycle = programme.cycle(cycleId).orElseThrow(() -> Refusal.notFound("cycleId", "cycle"));
        return Answers.of(programme.version(), cycle);
    }

    @PUT
    @Path("{programmeId}/cycles/{cycleId}")
    @RolesAllowed(Roles.PROGRAMME)
    @Transactional
    @InTurn
    @APIResponseSchema(ProgrammeView.class)
    public Response putCycle(
            @PathParam("programmeId") UUID programmeId,
            @PathParam("cycleId") UUID cycleId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CycleRequest request) {
        requireOwn(programmeId);
        return answer(service.run(programmeId, request.cycle(cycleId), ifMatch));
    }

    private void requireOwn(UUID programmeId) {
        if (!caller.programmes().contains(programmeId)) {
            throw Refusal.forbidden("foreign-programme", "You do not work for this programme.");
        }
    }

    /** National staff see the programmes they work for; everyone else takes part in whichever invites them. */
    private Scope scope() {
        return caller.is(Roles.PROGRAMME) ? Scope.only(caller.programmes()) : Scope.ALL;
    }

    private Programme find(UUID programmeId) {
        return programmes
                .findByIdOptional(programmeId)
                .filter(programme -> scope().holds(programme.id()))
                .orElseThrow(() -> Refusal.notFound("programmeId", "programme"));
    }

    private static Response answer(PutResult<Programme> result) {
        return Answers.of(result, Programme::version, ProgrammeView::of);
    }
}
