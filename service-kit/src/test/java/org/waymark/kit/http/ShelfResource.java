package org.waymark.kit.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
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
