package org.waymark.survey.source;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.Answers;
import org.waymark.kit.http.InTurn;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Pages;
import org.waymark.kit.http.Paging;
import org.waymark.kit.refusal.Refusal;

/** Local systems as administrators judge them. */
@Path("/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Sources", description = "Local systems that an administrator vouches for.")
public class SourceResource {
    private final SourceService service;
    private final Sources sources;

    SourceResource(SourceService service, Sources sources) {
        this.service = service;
        this.sources = sources;
    }

    @GET
    @Transactional
    @APIResponseSchema(SourceView.class)
    public Response listSources(@Valid @BeanParam Paging paging, @Context UriInfo uri) {
        Page<Source> page = sources.list(paging);
        return Pages.response(
                new Page<>(page.items().stream().map(SourceView::of).toList(), page.next()), uri);
    }

    @GET
    @Path("/{client}")
    @Transactional
    @APIResponseSchema(SourceView.class)
    public Response getSource(@PathParam("client") String client) {
        Source source = sources.findByIdOptional(client).orElseThrow(() -> Refusal.notFound("client", "source"));
        return Answers.of(source.version(), SourceView.of(source));
    }

    @PUT
    @Path("/{client}")
    @Transactional
    @InTurn
    @APIResponseSchema(SourceView.class)
    public Response putSource(
            @PathParam("client") @NotBlank @Size(max = 200) String client,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Judgement judgement) {
        return Answers.of(
                service.put(client, judgement.vouchedFor(), judgement.reason(), ifMatch),
                Source::version,
                SourceView::of);
    }

    /** @param reason what was found out about the system, and by whom; goes to the audit log as well */
    record Judgement(
            @NotNull Boolean vouchedFor,
            @NotBlank @Size(max = 500) String reason) {}

    /** @param client as the tokens of the system name it */
    record SourceView(String client, boolean vouchedFor, String reason) {
        static SourceView of(Source source) {
            return new SourceView(source.client(), source.isVouchedFor(), source.reason());
        }
    }
}
