package org.waymark.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.caller.Roles;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Pages;
import org.waymark.kit.http.Paging;
import org.waymark.kit.idempotency.Idempotent;
import org.waymark.kit.refusal.Refusal;

/** Lets an administrator see what was set aside, without its content, and try it again. */
@Path("/v1/dead-letters")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Operations", description = "For administrators: what was set aside, and announcing states again.")
public class DeadLetterResource {
    private final DeadLetters deadLetters;
    private final Inbox inbox;
    private final Audit audit;
    private final ObjectMapper json;

    DeadLetterResource(DeadLetters deadLetters, Inbox inbox, Audit audit, ObjectMapper json) {
        this.deadLetters = deadLetters;
        this.inbox = inbox;
        this.audit = audit;
        this.json = json;
    }

    @GET
    @Operation(operationId = "listDeadLetters", summary = "Events this service had to set aside, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "One page of dead letters",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeadLetterPage.class)))
    public Response list(@BeanParam @Valid Paging paging, UriInfo uri) {
        Page<View> page = Page.of(
                deadLetters.after(paging.after(), paging.limitPlusOne()).stream()
                        .map(View::of)
                        .toList(),
                paging,
                view -> view.id().toString());
        return Pages.response(page, uri);
    }

    @POST
    @Path("{id}/replay")
    @Transactional
    @Idempotent
    @Operation(operationId = "replayDeadLetter", summary = "Tries one dead letter again")
    @APIResponse(responseCode = "204", description = "It is kept now, or it was not newer than what is kept")
    public Response replay(@PathParam("id") UUID id) {
        DeadLetters.DeadLetter letter = deadLetters.find(id).orElseThrow(() -> Refusal.notFound("dead letter"));
        try {
            inbox.replay(origin(letter));
        } catch (BrokenContract stillPoison) {
            throw Refusal.ruleBroken("", "still-broken", "It still cannot be kept: {0}", stillPoison.getMessage());
        }
        deadLetters.markReplayed(id);
        audit.record("dead-letter-replayed", id.toString());
        return Response.noContent().build();
    }

    private ConsumerRecord<String, byte[]> origin(DeadLetters.DeadLetter letter) {
        ConsumerRecord<String, byte[]> origin = new ConsumerRecord<>(
                letter.topic(), letter.partition(), letter.offset(), letter.key(), letter.payload());
        headers(letter).forEach((name, value) -> origin.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return origin;
    }

    private Map<String, String> headers(DeadLetters.DeadLetter letter) {
        try {
            return json.readValue(letter.headers(), new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Only describes the page. */
    record DeadLetterPage(
            List<View> items, @Schema(nullable = true) String next) {}

    /** A dead letter without its content. */
    @Schema(name = "DeadLetter")
    public record View(
            UUID id,
            String topic,
            int partition,
            long offset,
            @Schema(nullable = true) String key,
            String reason,
            Instant setAsideAt,
            @Schema(nullable = true) Instant replayedAt) {
        static View of(DeadLetters.DeadLetter letter) {
            return new View(
                    letter.id(),
                    letter.topic(),
                    letter.partition(),
                    letter.offset(),
                    letter.key(),
                    letter.reason(),
                    letter.setAsideAt(),
                    letter.replayedAt());
        }
    }
}
