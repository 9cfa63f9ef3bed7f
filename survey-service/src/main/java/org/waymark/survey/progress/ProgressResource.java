package org.waymark.survey.progress;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.Answers;
import org.waymark.kit.language.Languages;
import org.waymark.kit.language.Wordings;

/** How far a survey has come, for its coordinator. */
@Path("/v1/surveys/{surveyId}/progress")
@RolesAllowed(Roles.COORDINATOR)
@Blocking
@Tag(name = "Surveys")
public class ProgressResource {
    private final ProgressReader reader;
    private final ProgressStreams streams;
    private final Wordings wordings;

    ProgressResource(ProgressReader reader, ProgressStreams streams, Wordings wordings) {
        this.reader = reader;
        this.streams = streams;
        this.wordings = wordings;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(ProgressView.class)
    public Response getProgress(
            @PathParam("surveyId") UUID surveyId,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context Request request) {
        Locale language = Languages.asked(accepted);
        Progress progress = reader.own(surveyId);
        return Answers.tagged(request, progress.tag(language), () -> progress.in(language, wordings))
                .build();
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @APIResponseSchema(String.class)
    // what is streamed passes no filter that would say so
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "private, no-cache")
    @ResponseHeader(name = HttpHeaders.VARY, value = "Authorization, Accept-Language")
    public Multi<OutboundSseEvent> watchProgress(
            @PathParam("surveyId") UUID surveyId,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Context Sse sse) {
        Locale language = Languages.asked(accepted);
        return streams.watch(reader.own(surveyId))
                .map(news -> news.map(progress -> event(progress, language, sse))
                        .orElseGet(() ->
                                sse.newEventBuilder().comment("nothing new").build()));
    }

    private OutboundSseEvent event(Progress progress, Locale language, Sse sse) {
        return sse.newEventBuilder()
                .id(progress.tag(language))
                .name("progress")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(ProgressView.class, progress.in(language, wordings))
                .build();
    }
}
