package org.waymark.catalog.crosswalk;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.http.Answers;

/** Looks up from an element what it relates to in other frameworks. */
@Path("/v1/frameworks/{framework}/versions/{version}/elements/{element}/counterparts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Crosswalks")
public class CounterpartResource {
    private final Counterparts counterparts;

    CounterpartResource(Counterparts counterparts) {
        this.counterparts = counterparts;
    }

    @GET
    @PermitAll
    @APIResponseSchema(CounterpartList.class)
    public Response listCounterparts(
            @PathParam("framework") String framework,
            @PathParam("version") String version,
            @PathParam("element") String element) {
        return Answers.cacheable(Response.ok(new CounterpartList(counterparts.of(framework, version, element)))
                .build());
    }

    /** Shape of the list. */
    @Schema(requiredProperties = "items")
    public record CounterpartList(List<Counterpart> items) {}
}
