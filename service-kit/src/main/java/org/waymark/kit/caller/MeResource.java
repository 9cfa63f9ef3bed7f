package org.waymark.kit.caller;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.language.Languages;

/** Tells callers who they are here, so that a front end need not read their token. */
@Path("/v1/me")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Caller", description = "Who is calling.")
public class MeResource {
    private final Caller caller;

    MeResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @APIResponseSchema(Me.class)
    public Response getMe(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        Locale language = Languages.asked(acceptLanguage);
        return Response.ok(Me.of(caller, language))
                .language(language)
                .header(HttpHeaders.CACHE_CONTROL, "private")
                .header(HttpHeaders.VARY, "Authorization, Accept-Language")
                .build();
    }
}
