package org.waymark.assessment.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.idempotency.Idempotent;

/** Lets an administrator have every state emitted again. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class EventResource {
    private final Republication republication;

    EventResource(Republication republication) {
        this.republication = republication;
    }

    @POST
    @Path("republish")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @Idempotent
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description =
                    "A new key for each new intention; the same request under its key gets the first answer again",
            schema = @Schema(type = SchemaType.STRING))
    @Operation(
            operationId = "republishEvents",
            summary = "Emits the state of every programme, assessment and baseline again")
    @APIResponse(
            responseCode = "202",
            description = "The events are on their way",
            content =
                    @Content(
                            schema = @Schema(implementation = Emitted.class),
                            examples = @ExampleObject(name = "emitted", value = "{\"emitted\": 41}")))
    public Response republish() {
        return Response.accepted(new Emitted(republication.republish())).build();
    }

    /** How many events will leave. */
    public record Emitted(int emitted) {}
}
