package org.waymark.kit.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.waymark.kit.change.Changes;

/** Stores as the services do under an id that the client chose. */
@Path("/v1/shelves/{id}")
public class ShelfResource {
    private final EntityManager shelves;
    private final Changes changes;

    ShelfResource(EntityManager shelves, Changes changes) {
        this.shelves = shelves;
        this.changes = changes;
    }

    @PUT
    @RolesAllowed("coordinator")
    @Transactional
    @InTurn
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(Shelf.Label.class)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Shelf.Label.class)))
    public Response put(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Shelf.Label label) {
        return Answers.of(store(id, ifMatch, label), Shelf::version, Shelf::label);
    }

    private PutResult<Shelf> store(String id, String ifMatch, Shelf.Label label) {
        Shelf stored = shelves.find(Shelf.class, id);
        if (stored == null) {
            Shelf shelf = new Shelf(id, label);
            shelves.persist(shelf);
            changes.tell(new Shelf.ShelfChange(shelf, "put-up"));
            return PutResult.created(shelf);
        }
        if (stored.label().equals(label)) {
            return PutResult.unchanged(stored);
        }
        ETags.require(ifMatch, stored.version());
        stored.label(label);
        changes.tell(new Shelf.ShelfChange(stored, "labelled"));
        return PutResult.amended(stored);
    }
}
