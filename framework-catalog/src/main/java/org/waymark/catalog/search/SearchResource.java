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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @PermitAll
    @APIResponseSchema(SearchHit.class)
    public Response searchFrameworks(
            @QueryParam("q") @NotBlank @Size(max = 200) String words,
            @QueryParam("framework") String framework,
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
}
