package org.waymark.reporting.rebuild;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.reporting.model.Recount;
import org.waymark.reporting.model.Recounting;

/** Lets an administrator check the model and build it anew. */
@Path("/v1/model")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Operations")
public class ModelResource {

    private final Rebuild rebuild;
    private final Recounting recounting;

    ModelResource(Rebuild rebuild, Recounting recounting) {
        this.rebuild = rebuild;
        this.recounting = recounting;
    }

    @POST
    @Path("/rebuilds")
    public Rebuild.Result rebuildModel() {
        return rebuild.run();
    }

    @GET
    @Path("/recount")
    public Recount recountModel() {
        return recounting.now();
    }
}
