package org.waymark.kit.limits;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** An imagined resource with each kind of limit. */
@Path("/v1/limited")
public class LimitedResource {
    private final EntityManager database;

    LimitedResource(EntityManager database) {
        this.database = database;
    }

    @PUT
    @Path("open")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(Map<String, String> body) {
        return Response.ok(body).build();
    }

    @PUT
    @Path("closed")
    @RolesAllowed("coordinator")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response closed(@QueryParam("secret") String secret, Map<String, String> body) {
        return Response.noContent().build();
    }

    @PUT
    @Path("larger")
    @PermitAll
    @BodyUpTo(megabytes = 1)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response larger(Map<String, String> body) {
        return Response.noContent().build();
    }

    @POST
    @Path("stream")
    @PermitAll
    @BodyUpTo(megabytes = 1, streamed = true)
    @Consumes("application/x-ndjson")
    public long stream(InputStream body) throws IOException {
        return body.readAllBytes().length;
    }

    @GET
    @Path("row")
    @PermitAll
    @Transactional
    public String row() {
        return String.valueOf(database.createNativeQuery("select 1").getSingleResult());
    }

    @GET
    @Path("slow-row")
    @PermitAll
    @Transactional
    @TransactionConfiguration(timeout = 1)
    public String slowRow() {
        return String.valueOf(
                database.createNativeQuery("select 1 from pg_sleep(60)").getSingleResult());
    }
}
