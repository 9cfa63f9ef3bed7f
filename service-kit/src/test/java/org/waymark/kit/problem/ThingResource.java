package org.waymark.kit.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.waymark.kit.audit.Audit;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.http.ETags;
import org.waymark.kit.http.Page;
import org.waymark.kit.http.Pages;
import org.waymark.kit.http.Paging;
import org.waymark.kit.idempotency.Idempotent;
import org.waymark.kit.outbox.Outbox;
import org.waymark.kit.outbox.OutgoingEvent;
import org.waymark.kit.refusal.Faults;
import org.waymark.kit.refusal.Refusal;

/** An imagined resource that uses the kit as the services do. */
@Path("/v1/things")
public class ThingResource {
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final DataSource database;

    ThingResource(Outbox outbox, Audit audit, Caller caller, DataSource database) {
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.database = database;
    }

    public record Thing(@NotBlank String name, @Min(1) int size) {}

    @POST
    @Path("{id}/use")
    @RolesAllowed("coordinator")
    @Transactional
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(Thing.class)
    public Response use(@PathParam("id") String id, @Valid Thing thing) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into note (key, text) values (?, ?)")) {
            insert.setString(1, id + caller.subject() + System.nanoTime());
            insert.setString(2, id);
            insert.executeUpdate();
        }
        audit.record("thing-used", id);
        outbox.publish(new OutgoingEvent(
                "waymark.test-sent",
                id,
                "org.waymark.test.thing-used.v1",
                id,
                1,
                "used",
                Map.of("name", thing.name())));
        if (thing.name().equals("refused")) {
            throw Refusal.wrongState("refused", "This thing cannot be used.");
        }
        return Response.ok(thing).tag("1").build();
    }

    @POST
    @Path("{id}/touch")
    @PermitAll
    @Transactional
    @Idempotent
    public Response touch(@PathParam("id") String id) {
        return Response.noContent().build();
    }

    @GET
    @Path("by-id/{id}")
    @PermitAll
    public Response byId(@PathParam("id") UUID id, @QueryParam("day") LocalDate day) {
        return Response.noContent().build();
    }

    @GET
    @Path("by-code/{code}")
    @PermitAll
    public Response byCode(
            @PathParam("code") @Size(min = 2) String code, @HeaderParam("X-Note") @Size(max = 3) String note) {
        return Response.noContent().build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed("coordinator")
    public Response replace(@HeaderParam("If-Match") String ifMatch, @Valid Thing thing) {
        ETags.require(ifMatch, 7);
        new Faults()
                .check(thing.size() < 10, "size", "too-big", "At most {most}.", 9)
                .check(thing.name().length() < 3, "name", "too-long", "At most 2 characters.")
                .throwIfAny();
        return Response.noContent().build();
    }

    @GET
    @PermitAll
    public Response list(@BeanParam @Valid Paging paging, UriInfo uri) {
        List<Integer> found = IntStream.rangeClosed(1, 5)
                .boxed()
                .filter(number -> paging.after().isEmpty() || number > Integer.parseInt(paging.after()))
                .limit(paging.limitPlusOne())
                .toList();
        return Pages.response(Page.of(found, paging, String::valueOf), uri);
    }

    @GET
    @Path("unknown")
    @PermitAll
    public Response unknown() {
        throw Refusal.notYetKnown("assessmentId", "It has not arrived here.");
    }

    @GET
    @Path("closed")
    public Response closed() {
        return Response.ok().build();
    }

    @GET
    @Path("broken")
    @PermitAll
    public Response broken() {
        throw new IllegalStateException("select secret from somewhere");
    }
}
