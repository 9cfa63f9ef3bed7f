package org.waymark.kit.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.language.ProblemEntries;
import org.waymark.kit.refusal.Refusal;

/** Where the {@code type} of every problem leads: a page to read, or data for those who ask for JSON. */
@Path(Problems.LIST)
@Tag(name = "Problems", description = "What the problems this service answers with mean.")
@Produces({ProblemResource.PAGE, MediaType.APPLICATION_JSON})
@PermitAll
public class ProblemResource {
    static final String PAGE = "text/plain;charset=utf-8";

    private final ProblemKinds kinds = new ProblemKinds(ProblemEntries.ofThisService());

    @GET
    @APIResponseSchema(ProblemKind[].class)
    public Response listProblems(@Context HttpHeaders asked) {
        List<ProblemKind> all = kinds.all();
        return wantsData(asked) ? data(all) : page(ProblemPage.of(all));
    }

    @GET
    @Path("{type}")
    @APIResponseSchema(ProblemKind.class)
    public Response getProblem(@PathParam("type") String type, @Context HttpHeaders asked) {
        ProblemKind kind = kinds.named(type).orElseThrow(() -> Refusal.notFound("type", "kind of problem"));
        return wantsData(asked) ? data(kind) : page(ProblemPage.of(kind));
    }

    private static boolean wantsData(HttpHeaders asked) {
        return asked.getAcceptableMediaTypes().contains(MediaType.APPLICATION_JSON_TYPE);
    }

    private static Response data(Object kinds) {
        return Response.ok(kinds, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static Response page(String page) {
        return Response.ok(page, PAGE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
