package org.waymark.catalog.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;

/** Lets an administrator announce every current state again. */
@Path("/v1/events/republish")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Operations")
public class RepublishResource {
    private final Republishing republishing;

    RepublishResource(Republishing republishing) {
        this.republishing = republishing;
    }

    @POST
    @Operation(
            operationId = "republishEvents",
            summary = "Announces every published framework version, area and code list again",
            description = "Safe to repeat: consumers ignore a state they have.")
    @APIResponse(
            responseCode = "202",
            description = "The states are on their way",
            content =
                    @Content(
                            schema = @Schema(implementation = Republished.class),
                            examples = @ExampleObject(name = "emitted", value = "{\"emitted\": 30}")))
    public Response republish() {
        return Response.accepted(new Republished(republishing.republish())).build();
    }

    /** How many states were announced. */
    public record Republished(int emitted) {}
}
