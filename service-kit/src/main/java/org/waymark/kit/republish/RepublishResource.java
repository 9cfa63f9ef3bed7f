package org.waymark.kit.republish;

import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.idempotency.IdempotencyKeyHeader;

/** Lets an administrator announce every current state again. */
@Path("/v1/events/republish")
@Produces(MediaType.APPLICATION_JSON)
@UnlessBuildProperty(name = "waymark.republish", stringValue = "none", enableIfMissing = true)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Operations")
public class RepublishResource {
    private final Republication republication;

    RepublishResource(Republication republication) {
        this.republication = republication;
    }

    @POST
    @APIResponseSchema(Republished.class)
    public Response republishEvents(@Context HttpHeaders headers) {
        List<Republication.Emitted> kinds = republication.republish(IdempotencyKeyHeader.of(headers));
        return Response.accepted(new Republished(
                        kinds.stream().mapToLong(Republication.Emitted::emitted).sum(), kinds))
                .build();
    }

    /** @param emitted how many states are on their way */
    public record Republished(long emitted, List<Republication.Emitted> kinds) {}
}
