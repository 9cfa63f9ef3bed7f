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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    @Operation(operationId = "listCrosswalks", summary = "Versions of crosswalks, by code and label")
    @APIResponse(
            responseCode = "200",
            description = "One page of crosswalks",
            content =
                    @Content(
                            schema = @Schema(implementation = CrosswalkPage.class),
                            examples = @ExampleObject(name = "crosswalks", value = CrosswalkExamples.LIST)))
    public Response list(
            @Parameter(description = "Only those from or to this framework", example = "maternity-early-years")
                    @QueryParam("framework")
                    String framework,
            @Valid @BeanParam Paging paging,
            @Context UriInfo uri) {
        List<CrosswalkSummary> found = crosswalks.after(paging.after(), framework, paging.limitPlusOne());
        return Answers.cacheable(Pages.response(Page.of(found, paging, CrosswalkSummary::sortKey), uri));
    }

    @GET
    @Path("{crosswalk}/versions/{version}")
    @PermitAll
    @Operation(
            operationId = "getCrosswalk",
            summary = "One version of a crosswalk, with every language",
            description = "A mapping reads: `from` is `relation` `to`. Once published, a version never changes.")
    @APIResponse(
            responseCode = "200",
            description = "The crosswalk",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of the state",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            schema = @Schema(implementation = CrosswalkView.class),
                            examples = @ExampleObject(name = "crosswalk", value = CrosswalkExamples.ONE)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag sent in If-None-Match")
    public Response crosswalk(
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
    @Operation(
            operationId = "putCrosswalk",
            summary = "Publishes a version of a crosswalk",
            description = "Both framework versions have to be published. The same content again changes nothing;"
                    + " other content needs a new version.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "crosswalk", value = CrosswalkExamples.BODY)))
    @APIResponse(
            responseCode = "200",
            description = "It was published already",
            content = @Content(schema = @Schema(implementation = CrosswalkView.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is published",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of the state",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CrosswalkView.class)))
    public Response put(
            @PathParam("crosswalk") @Pattern(regexp = CODE) String crosswalk,
            @PathParam("version") @Pattern(regexp = LABEL) String label,
            @NotNull @Valid CrosswalkContent content) {
        return Answers.of(service.put(crosswalk, label, content), Crosswalk::revision, counterparts::view);
    }

    /** Shape of a page of crosswalks. */
    @Schema(
            name = "CrosswalkPage",
            requiredProperties = {"items", "next"})
    public record CrosswalkPage(
            List<CrosswalkSummary> items,
            @Schema(nullable = true) String next) {}
}
