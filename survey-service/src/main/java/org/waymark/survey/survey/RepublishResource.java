package org.waymark.survey.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.caller.Roles;

/** For the day when a consumer has lost what it kept. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/events/republish")
@Tag(name = "Operations")
public class RepublishResource {
    private final Announcing announcing;
    private final Audit audit;

    RepublishResource(Announcing announcing, Audit audit) {
        this.announcing = announcing;
        this.audit = audit;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "republishSurveys", summary = "Announce the present state of every survey again")
    @APIResponse(
            responseCode = "202",
            description = "How many surveys were announced",
            content = @Content(schema = @Schema(implementation = Emitted.class)))
    public Response republish() {
        int emitted = 0;
        Announcing.Portion portion = announcing.republish(new UUID(0, 0));
        while (portion.size() > 0) {
            emitted += portion.size();
            portion = announcing.republish(portion.last());
        }
        note(emitted);
        return Response.accepted(new Emitted(emitted)).build();
    }

    @Transactional
    void note(int emitted) {
        audit.record("surveys-republished", "all", Map.of("emitted", emitted));
    }

    @Schema(examples = "{\"emitted\": 20}")
    record Emitted(int emitted) {}
}
