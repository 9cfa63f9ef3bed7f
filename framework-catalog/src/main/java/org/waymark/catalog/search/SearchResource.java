package org.waymark.catalog.search;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.catalog.framework.FrameworkFilter;
import org.waymark.catalog.language.Language;
import org.waymark.kit.http.Answers;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Pages;
import org.waymark.kit.http.Paging;

/** Search over HTTP: anyone may search what is published. */
@Path("/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search", description = "Words in all published frameworks.")
public class SearchResource {
    private static final String EXAMPLE = """
            {"items": [{"framework": "maternity-early-years", "version": "2020", "kind": "elements",
              "path": "dimensions.PLAN.elements.PLAN-4.title", "dimension": "PLAN", "element": "PLAN-4",
              "excerpt": [{"text": "Workforce", "found": true}, {"text": " planning", "found": false}]}],
             "next": null}""";

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "searchFrameworks",
            summary = "Finds words in the texts of all frameworks in use, best matches first",
            description = "Accept-Language chooses the language that is searched. English words are found in all their"
                    + " forms, a phrase in quotation marks as it stands, a word after a minus excludes. Apostrophes, quotation"
                    + " marks and spaces count alike however they are written. Welsh words are"
                    + " found with and without accents, in any mutation, and as the beginning of longer words.")
    @APIResponse(
            responseCode = "200",
            description = "One page of texts",
            headers =
                    @Header(
                            name = "Content-Language",
                            description = "Language that was searched",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            schema = @Schema(implementation = SearchPage.class),
                            examples = @ExampleObject(name = "workforce", value = EXAMPLE)))
    @Parameter(
            name = HttpHeaders.ACCEPT_LANGUAGE,
            in = ParameterIn.HEADER,
            description = "`en` or `cy`",
            example = "cy",
            schema = @Schema(type = SchemaType.STRING))
    public Response search(
            @Parameter(description = "The words to find", example = "workforce", required = true)
                    @QueryParam("q")
                    @NotBlank
                    @Size(max = 200)
                    String words,
            @Parameter(description = "Only this framework", example = "maternity-early-years") @QueryParam("framework")
                    String framework,
            @Valid @BeanParam FrameworkFilter filter,
            @Valid @BeanParam Paging paging,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Language language = Language.preferred(headers.getAcceptableLanguages(), List.of(Language.values()));
        Page<SearchHit> page = search.hits(words, language, framework, filter, paging);
        return Response.fromResponse(Answers.cacheable(Pages.response(page, uri)))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** Shape of a page of texts. */
    @Schema(
            name = "SearchPage",
            requiredProperties = {"items", "next"})
    public record SearchPage(
            List<SearchHit> items, @Schema(nullable = true) String next) {}
}
