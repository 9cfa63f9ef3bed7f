package org.waymark.catalog.matrix;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.catalog.framework.FrameworkVersion;
import org.waymark.catalog.language.Language;
import org.waymark.catalog.reading.FrameworkReader;
import org.waymark.catalog.reading.Rendering;
import org.waymark.catalog.reading.Renderings;
import org.waymark.kit.http.Answers;

/** A page to print for a workshop table. */
@Path("/v1/frameworks/{framework}/versions/{version}/matrix")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "Frameworks")
public class MatrixResource {
    /** Nothing but our own style sheet; no script at all. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final FrameworkReader reader;
    private final Renderings renderings;

    MatrixResource(FrameworkReader reader, Renderings renderings) {
        this.reader = reader;
        this.renderings = renderings;
    }

    @CheckedTemplate(basePath = "matrix")
    static class Templates {
        static native TemplateInstance matrix(Matrix matrix);
    }

    @GET
    @PermitAll
    public Response printFrameworkVersion(
            @PathParam("framework") String framework,
            @PathParam("version") String label,
            @QueryParam("variant") String variant,
            @Context HttpHeaders headers,
            @Context Request request) {
        FrameworkVersion version = reader.version(framework, label);
        Language language = reader.language(version, variant, headers.getAcceptableLanguages());
        Rendering matrix =
                renderings.of(version, "matrix " + variant + " " + language, () -> page(version, variant, language));
        Response page = Answers.tagged(request, version.revision() + "-" + matrix.tag(), matrix::bytes)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .build();
        return version.hasBeenPublished() ? Answers.cacheable(page) : page;
    }

    private byte[] page(FrameworkVersion version, String variant, Language language) {
        Matrix matrix = Matrix.of(
                reader.view(version, variant, language),
                reader.view(version, variant, Language.EN),
                version,
                reader.isComplete(version, variant, language));
        return Templates.matrix(matrix).setLocale(language.tag()).render().getBytes(StandardCharsets.UTF_8);
    }
}
