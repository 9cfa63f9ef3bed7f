package org.waymark.assessment.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.assessment.workshop.AgreedLevel;
import org.waymark.assessment.workshop.Participant;
import org.waymark.assessment.workshop.Workshop;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.InTurn;

/** Workshops and the levels agreed there, over HTTP. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Workshops", description = "Who met, what the surveys said and which levels were agreed.")
public class WorkshopResource {
    private final PartnerWorkService service;
    private final AssessmentAnswers answers;

    WorkshopResource(PartnerWorkService service, AssessmentAnswers answers) {
        this.service = service;
        this.answers = answers;
    }

    @PUT
    @Path("{assessmentId}/workshops/{workshopId}")
    @RolesAllowed({Roles.COORDINATOR, Roles.FACILITATOR})
    @Transactional
    @InTurn
    @APIResponseSchema(AssessmentView.class)
    public Response putWorkshop(
            @PathParam("assessmentId") UUID assessmentId,
            @PathParam("workshopId") UUID workshopId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WorkshopRequest request) {
        return answers.of(service.record(assessmentId, request.workshop(workshopId), ifMatch));
    }

    @PUT
    @Path("{assessmentId}/agreed-levels")
    @RolesAllowed({Roles.COORDINATOR, Roles.FACILITATOR})
    @Transactional
    @InTurn
    @APIResponseSchema(AssessmentView.class)
    public Response putAgreedLevels(
            @PathParam("assessmentId") UUID assessmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LevelsRequest request) {
        return answers.of(service.agreeLevels(assessmentId, request.levels(), ifMatch));
    }

    /** A workshop as it is recorded. */
    public record WorkshopRequest(
            @NotNull LocalDate heldOn,
            @NotNull Workshop.Mode mode,
            @NotNull List<@NotNull @Valid Participant> participants) {

        Workshop workshop(UUID workshopId) {
            return new Workshop(workshopId, heldOn, mode, participants);
        }
    }

    /** Every outcome so far; replaces the ones recorded before. */
    public record LevelsRequest(@NotNull List<@NotNull @Valid AgreedLevel> levels) {}
}
