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
    @Operation(operationId = "listFrameworks", summary = "Published frameworks, by code")
    @APIResponse(
            responseCode = "200",
            description = "One page of frameworks",
            content =
                    @Content(
                            schema = @Schema(implementation = FrameworkPage.class),
                            examples = @ExampleObject(name = "frameworks", value = ReadingExamples.FRAMEWORKS)))
    public Response list(
            @Valid @BeanParam FrameworkFilter filter, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        return Answers.cacheable(Pages.response(reader.frameworks(filter, paging), uri));
    }

    @GET
    @Path("{framework}/versions")
    @PermitAll
    @Operation(
            operationId = "listFrameworkVersions",
            summary = "Versions of a framework, by label",
            description = "Drafts are listed for administrators only.")
    @APIResponse(
            responseCode = "200",
            description = "One page of versions",
            content =
                    @Content(
                            schema = @Schema(implementation = VersionPage.class),
                            examples = @ExampleObject(name = "versions", value = ReadingExamples.VERSIONS)))
    public Response versions(
            @PathParam("framework") String framework, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        return Pages.response(reader.versions(framework, paging), uri);
    }

    @GET
    @Path("{framework}/versions/{version}")
    @PermitAll
    @Operation(
            operationId = "getFrameworkVersion",
            summary = "One framework version in one language",
            description = "Accept-Language chooses the language, Content-Language says which it is. A text that the"
                    + " language lacks is null and listed under its variant's language; nothing stands in for it."
                    + " A version once published never changes.")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            headers = {
                @Header(
                        name = "ETag",
                        description = "Version of the state",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Content-Language",
                        description = "Language of the texts",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            schema = @Schema(implementation = FrameworkView.class),
                            examples = @ExampleObject(name = "welsh", value = ReadingExamples.VERSION)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag sent in If-None-Match")
    @Parameter(
            name = HttpHeaders.ACCEPT_LANGUAGE,
            in = ParameterIn.HEADER,
            description = "`en` or `cy`",
            example = "cy",
            schema = @Schema(type = SchemaType.STRING))
    @NonBlocking
    public Uni<Response> version(
            @PathParam("framework") String framework,
            @PathParam("version") String label,
            @Parameter(description = "Code of the variant to show; absent: all of them", example = "wales")
                    @QueryParam("variant")
                    String variant,
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
    @Operation(
            operationId = "exportFrameworkVersion",
            summary = "The framework file of one version, with every language",
            description = "What an import takes: see the JSON Schema at `/v1/framework-schema`.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Version of the state",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FrameworkContent.class))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag sent in If-None-Match")
    public Response export(
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

    /** Shape of a page of frameworks. */
    @Schema(requiredProperties = {"items", "next"})
    public record FrameworkPage(
            List<FrameworkSummary> items,
            @Schema(nullable = true) String next) {}

    /** Shape of a page of versions. */
    @Schema(requiredProperties = {"items", "next"})
    public record VersionPage(
            List<VersionSummary> items,
            @Schema(nullable = true) String next) {}
}
