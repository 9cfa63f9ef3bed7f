package org.waymark.catalog.crosswalk;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    @Operation(
            operationId = "listCounterparts",
            summary = "Elements of other frameworks that an element relates to",
            description = "From the newest version of every crosswalk from or to this framework version; relations are"
                    + " turned round where the crosswalk was written the other way.")
    @APIResponse(
            responseCode = "200",
            description = "The counterparts; none where no crosswalk names the element",
            content =
                    @Content(
                            schema = @Schema(implementation = CounterpartList.class),
                            examples = @ExampleObject(name = "counterparts", value = CrosswalkExamples.COUNTERPARTS)))
    public Response counterparts(
            @Parameter(example = "maternity-early-years") @PathParam("framework") String framework,
            @Parameter(example = "2020") @PathParam("version") String version,
            @Parameter(description = "Code of the element", example = "PLAN-1") @PathParam("element") String element) {
        return Answers.cacheable(Response.ok(new CounterpartList(counterparts.of(framework, version, element)))
                .build());
    }

    /** Shape of the list. */
    @Schema(requiredProperties = "items")
    public record CounterpartList(List<Counterpart> items) {}
}
