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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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

    private final Areas areas;
    private final AreaService service;

    AreaResource(Areas areas, AreaService service) {
        this.areas = areas;
        this.service = service;
    }

    @GET
    @PermitAll
    @APIResponseSchema(AreaView.class)
    public Response listAreas(
            @Valid @BeanParam AreaFilter filter, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        List<AreaView> found = areas.after(paging.after(), filter, paging.limitPlusOne()).stream()
                .map(AreaView::of)
                .toList();
        return Answers.cacheable(Pages.response(Page.of(found, paging, AreaView::code), uri));
    }

    @GET
    @Path("{area}")
    @PermitAll
    @APIResponseSchema(AreaView.class)
    public Response getArea(@PathParam("area") String area, @Context Request request) {
        Area known = areas.coded(area).orElseThrow(() -> Refusal.notFound("area", "area"));
        return Answers.cacheable(Answers.tagged(request, String.valueOf(known.revision()), () -> AreaView.of(known))
                .build());
    }

    @PUT
    @Path("{area}")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @InTurn
    @APIResponseSchema(AreaView.class)
    public Response putArea(
            @PathParam("area") @Pattern(regexp = AreaContent.CODE) String area,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AreaContent content) {
        return Answers.of(service.put(area, content, ifMatch), Area::revision, AreaView::of);
    }
}
