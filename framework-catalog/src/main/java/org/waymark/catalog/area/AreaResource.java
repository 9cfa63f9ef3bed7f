package org.waymark.catalog.area;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.Answers;
import org.waymark.kit.http.InTurn;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Pages;
import org.waymark.kit.http.Paging;
import org.waymark.kit.refusal.Refusal;

/** The register of areas over HTTP. */
@Path("/v1/areas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Areas", description = "The register of areas.")
public class AreaResource {
    private static final String NAMED_AND_PLACED = """
            "areaId": "019a9f00-0000-7000-8000-000000000001",
            "name": {"en": {"text": "Cardiff"}, "cy": {"text": "Caerdydd", "status": "official"}},
            "nation": "Wales", "region": "Wales", "type": "welsh principal area",
            "validFrom": "2009-01-01", "formerCodes": [], "successors": [],
            "population": {"count": 369202, "year": 2020},
            "centre": {"latitude": 51.50843, "longitude": -3.19958}, "fictional": false""";
    private static final String AREA =
            "{\"code\": \"W06000015\", " + NAMED_AND_PLACED + ", \"validTo\": null, \"predecessors\": []}";
    private static final String CONTENT = "{" + NAMED_AND_PLACED + "}";

    private final Areas areas;
    private final AreaService service;

    AreaResource(Areas areas, AreaService service) {
        this.areas = areas;
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAreas", summary = "Areas, by GSS code")
    @APIResponse(
            responseCode = "200",
            description = "One page of areas",
            content =
                    @Content(
                            schema = @Schema(implementation = AreaPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "areas",
                                            value = "{\"items\": [" + AREA + "], \"next\": null}")))
    public Response list(@Valid @BeanParam AreaFilter filter, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        List<AreaView> found = areas.after(paging.after(), filter, paging.limitPlusOne()).stream()
                .map(AreaView::of)
                .toList();
        return Answers.cacheable(Pages.response(Page.of(found, paging, AreaView::code), uri));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getArea", summary = "One area by its GSS code, present or former")
    @APIResponse(
            responseCode = "200",
            description = "The area",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of the state",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            schema = @Schema(implementation = AreaView.class),
                            examples = @ExampleObject(name = "area", value = AREA)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag sent in If-None-Match")
    public Response area(@PathParam("code") String code, @Context Request request) {
        Area area = areas.coded(code).orElseThrow(() -> Refusal.notFound("area"));
        return Answers.cacheable(Answers.tagged(request, String.valueOf(area.revision()), () -> AreaView.of(area))
                .build());
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @InTurn
    @Operation(
            operationId = "putArea",
            summary = "Enters an area in the register, or corrects it",
            description =
                    "A correction needs If-Match; the areaId stays for good. An area whose code has changed is put under its"
                            + " new code, with the old one among formerCodes. Where an area has ended, enter its successors first.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "area", value = CONTENT)))
    @APIResponse(
            responseCode = "200",
            description = "The area is stored, or was stored already",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of the state",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AreaView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The area is new in the register",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of the state",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = AreaView.class)))
    public Response put(
            @PathParam("code") @Pattern(regexp = AreaContent.CODE) String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AreaContent content) {
        return Answers.of(service.put(code, content, ifMatch), Area::revision, AreaView::of);
    }

    /** Shape of a page of areas. */
    @Schema(
            name = "AreaPage",
            requiredProperties = {"items", "next"})
    public record AreaPage(
            List<AreaView> items, @Schema(nullable = true) String next) {}
}
