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

/** Code lists over HTTP. */
@Path("/v1/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Code lists", description = "The codes every service uses, with their names.")
public class CodeListResource {
    private static final String NAME = "[a-z][a-z0-9-]{0,63}";
    private static final String CONTENT = """
            "title": {"en": {"text": "Action horizons"}, "cy": {"text": "Cyfnodau gweithredu", "status": "translation"}},
            "items": [{"code": "short", "label": {"en": {"text": "Short term"}, "cy": {"text": "Tymor byr", "status": "translation"}}}]}""";
    private static final String LIST = "{\"name\": \"action-horizons\", \"version\": 1, \"sources\": [], " + CONTENT;
    private static final String BODY = "{" + CONTENT;

    private final CodeLists lists;
    private final CodeListService service;

    CodeListResource(CodeLists lists, CodeListService service) {
        this.lists = lists;
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listCodeLists", summary = "Code lists with their items, by name")
    @APIResponse(
            responseCode = "200",
            description = "One page of code lists",
            content =
                    @Content(
                            schema = @Schema(implementation = CodeListPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "lists",
                                            value = "{\"items\": [" + LIST + "], \"next\": null}")))
    public Response list(@Valid @BeanParam Paging paging, @Context UriInfo uri) {
        List<CodeListView> found = lists.after(paging.after(), paging.limitPlusOne()).stream()
                .map(CodeListView::of)
                .toList();
        return Answers.cacheable(Pages.response(Page.of(found, paging, CodeListView::name), uri));
    }

    @GET
    @Path("{name}")
    @PermitAll
    @Operation(operationId = "getCodeList", summary = "One code list by its name")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of the state",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            schema = @Schema(implementation = CodeListView.class),
                            examples = @ExampleObject(name = "list", value = LIST)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag sent in If-None-Match")
    public Response list(@PathParam("name") String name, @Context Request request) {
        CodeList list = lists.named(name).orElseThrow(() -> Refusal.notFound("code list"));
        return Answers.cacheable(Answers.tagged(request, String.valueOf(list.revision()), () -> CodeListView.of(list))
                .build());
    }

    @GET
    @Path("{name}/versions/{version}")
    @PermitAll
    @Operation(
            operationId = "getCodeListVersion",
            summary = "A code list as it was in one of its versions",
            description = "A version never changes; the newest one is the list itself.")
    @APIResponse(
            responseCode = "200",
            description = "The list as it was",
            content =
                    @Content(
                            schema = @Schema(implementation = CodeListView.class),
                            examples = @ExampleObject(name = "list", value = LIST)))
    public Response version(@PathParam("name") String name, @PathParam("version") long version) {
        CodeListView view = lists.version(name, version)
                .map(content -> CodeListView.of(name, version, content))
                .orElseThrow(() -> Refusal.notFound("version of this code list"));
        return Answers.cacheable(Response.ok(view).build());
    }

    @PUT
    @Path("{name}")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @InTurn
    @Operation(
            operationId = "putCodeList",
            summary = "Sets a code list up, or changes it",
            description =
                    "A change needs If-Match. Codes may be added and labels reworded; no code is ever taken away.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "list", value = BODY)))
    @APIResponse(
            responseCode = "200",
            description = "The list is stored, or was stored already",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of the state",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CodeListView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The list is new",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of the state",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CodeListView.class)))
    public Response put(
            @PathParam("name") @Pattern(regexp = NAME) String name,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CodeListContent content) {
        return Answers.of(service.put(name, content, ifMatch), CodeList::revision, CodeListView::of);
    }

    /** Shape of a page of code lists. */
    @Schema(
            name = "CodeListPage",
            requiredProperties = {"items", "next"})
    public record CodeListPage(
            List<CodeListView> items,
            @Schema(nullable = true) String next) {}
}
