package org.waymark.catalog.reading;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.catalog.content.FrameworkContent;
import org.waymark.catalog.framework.FrameworkFilter;
import org.waymark.catalog.framework.FrameworkSummary;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.framework.VersionSummary;
import org.waymark.catalog.language.Language;
import org.waymark.kit.http.Answers;
import org.waymark.kit.http.Pages;
import org.waymark.kit.http.Paging;

/** Frameworks to read: anyone may read what is published. */
@Path("/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks", description = "What is measured: versions of frameworks, published and drafts.")
public class FrameworkResource {
    private static final String YAML = "application/yaml";

    private final FrameworkReader reader;
    private final Renderings renderings;

    FrameworkResource(FrameworkReader reader, Renderings renderings) {
        this.reader = reader;
        this.renderings = renderings;
    }

    @GET
    @PermitAll
    @APIResponseSchema(FrameworkSummary.class)
    public Response listFrameworks(
            @Valid @BeanParam FrameworkFilter filter, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        return Answers.cacheable(Pages.response(reader.frameworks(filter, paging), uri));
    }

    @GET
    @Path("{framework}/versions")
    @PermitAll
    @APIResponseSchema(VersionSummary.class)
    public Response listFrameworkVersions(
            @PathParam("framework") String framework, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.response(reader.versions(framework, paging), uri);
    }

    @GET
    @Path("{framework}/versions/{version}")
    @PermitAll
    @NonBlocking
    @APIResponseSchema(FrameworkView.class)
    public Uni<Response> getFrameworkVersion(
            @PathParam("framework") String framework,
            @PathParam("version") String label,
            @QueryParam("variant") String variant,
            @Context HttpHeaders headers,
            @Context Request request) {
        List<Locale> accepted = headers.getAcceptableLanguages();
        return reader.atHand(framework, label)
                .filter(version -> renderings.isKept(version, variant, reader.language(version, variant, accepted)))
                .map(version -> Uni.createFrom().item(view(version, variant, accepted, request)))
                .orElseGet(() -> Uni.createFrom()
                        .item(() -> view(reader.version(framework, label), variant, accepted, request))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
    }

    private Response view(FrameworkVersion version, String variant, List<Locale> accepted, Request request) {
        Language language = reader.language(version, variant, accepted);
        Rendering view = renderings.view(version, variant, language);
        Response answer = Answers.tagged(request, version.revision() + "-" + view.tag(), view::bytes)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
        return version.hasBeenPublished() ? Answers.cacheable(answer) : answer;
    }

    @GET
    @Path("{framework}/versions/{version}/file")
    @PermitAll
    @Produces({YAML, MediaType.APPLICATION_JSON})
    @APIResponseSchema(FrameworkContent.class)
    public Response exportFrameworkVersion(
            @PathParam("framework") String framework,
            @PathParam("version") String label,
            @Context HttpHeaders headers,
            @Context Request request) {
        FrameworkVersion version = reader.version(framework, label);
        boolean json = headers.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(MediaType.APPLICATION_JSON_TYPE::equals)
                .isPresent();
        Response answer = Answers.tagged(
                        request,
                        String.valueOf(version.revision()),
                        () -> json
                                ? version.content()
                                : renderings.yaml(version).bytes())
                .type(json ? MediaType.APPLICATION_JSON : YAML)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
        return version.hasBeenPublished() ? Answers.cacheable(answer) : answer;
    }
}
