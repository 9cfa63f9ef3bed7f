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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.assessment.agreement.ConfidentialityAgreement;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.InTurn;

/** What the partners settle before they start, over HTTP. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class AgreementResource {
    private final SetUpService setUp;
    private final AssessmentAnswers answers;

    AgreementResource(SetUpService setUp, AssessmentAnswers answers) {
        this.setUp = setUp;
        this.answers = answers;
    }

    @PUT
    @Path("{assessmentId}/confidentiality-agreement")
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    @InTurn
    @APIResponseSchema(AssessmentView.class)
    public Response putConfidentialityAgreement(
            @PathParam("assessmentId") UUID assessmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ConfidentialityAgreement agreement) {
        return answers.of(setUp.agree(assessmentId, agreement, ifMatch));
    }

    @PUT
    @Path("{assessmentId}/key-people")
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    @InTurn
    @APIResponseSchema(AssessmentView.class)
    public Response putKeyPeople(
            @PathParam("assessmentId") UUID assessmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid KeyPeople people) {
        return answers.of(setUp.nameKeyPeople(assessmentId, people, ifMatch));
    }
}
