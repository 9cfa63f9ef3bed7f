package org.waymark.reporting.rebuild;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Roles;
import org.waymark.reporting.model.Recount;
import org.waymark.reporting.model.Recounting;

/** Lets an administrator check the model and build it anew. */
@Path("/v1/model")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Operations")
public class ModelResource {
    private static final String REBUILT = """
            {"records": 261, "contributions": 20, "cells": 312}
            """;
    private static final String RECOUNTED = """
            {"contributions": 20, "cells": 312, "equal": true, "differences": []}
            """;

    private final Rebuild rebuild;
    private final Recounting recounting;

    ModelResource(Rebuild rebuild, Recounting recounting) {
        this.rebuild = rebuild;
        this.recounting = recounting;
    }

    @POST
    @Path("/rebuilds")
    @Operation(
            operationId = "rebuildModel",
            summary = "Build the read model anew from the compacted topics",
            description =
                    "The old model serves until the new one takes its place. Safe to repeat; answers when it is done.")
    @APIResponse(
            responseCode = "200",
            description = "The new model serves",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Rebuild.Result.class),
                            examples = @ExampleObject(name = "rebuilt", value = REBUILT)))
    public Rebuild.Result rebuild() {
        return rebuild.run();
    }

    @GET
    @Path("/recount")
    @Operation(
            operationId = "recountModel",
            summary = "Count every contribution again and compare the result with the cells",
            description = "Counts only, no figure of an area. `equal` is false when the model should be rebuilt.")
    @APIResponse(
            responseCode = "200",
            description = "Outcome of the comparison",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Recount.class),
                            examples = @ExampleObject(name = "recounted", value = RECOUNTED)))
    public Recount recount() {
        return recounting.now();
    }
}
