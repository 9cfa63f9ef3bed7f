package org.waymark.catalog.codelist;

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

/** Code lists over HTTP. */
@Path("/v1/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Code lists", description = "The codes every service uses, with their names.")
public class CodeListResource {
    private static final String NAME = "[a-z][a-z0-9-]{0,63}";

    private final CodeLists lists;
    private final CodeListService service;

    CodeListResource(CodeLists lists, CodeListService service) {
        this.lists = lists;
        this.service = service;
    }

    @GET
    @PermitAll
    @APIResponseSchema(CodeListView.class)
    public Response listCodeLists(@Valid @BeanParam Paging paging, @Context UriInfo uri) {
        List<CodeListView> found = lists.after(paging.after(), paging.limitPlusOne()).stream()
                .map(CodeListView::of)
                .toList();
        return Answers.cacheable(Pages.response(Page.of(found, paging, CodeListView::name), uri));
    }

    @GET
    @Path("{codeList}")
    @PermitAll
    @APIResponseSchema(CodeListView.class)
    public Response getCodeList(@PathParam("codeList") String codeList, @Context Request request) {
        CodeList list = lists.named(codeList).orElseThrow(() -> Refusal.notFound("codeList", "code list"));
        return Answers.cacheable(Answers.tagged(request, String.valueOf(list.revision()), () -> CodeListView.of(list))
                .build());
    }

    @GET
    @Path("{codeList}/versions/{version}")
    @PermitAll
    @APIResponseSchema(CodeListView.class)
    public Response getCodeListVersion(@PathParam("codeList") String codeList, @PathParam("version") long version) {
        CodeListView view = lists.version(codeList, version)
                .map(content -> CodeListView.of(codeList, version, content))
                .orElseThrow(() -> Refusal.notFound("version", "version of this code list"));
        return Answers.cacheable(Response.ok(view).build());
    }

    @PUT
    @Path("{codeList}")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @InTurn
    @APIResponseSchema(CodeListView.class)
    public Response putCodeList(
            @PathParam("codeList") @Pattern(regexp = NAME) String codeList,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CodeListContent content) {
        return Answers.of(service.put(codeList, content, ifMatch), CodeList::revision, CodeListView::of);
    }
}
