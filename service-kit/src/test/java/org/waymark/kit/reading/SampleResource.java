package org.waymark.kit.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes one field of each kind. */
@Path("/v1/samples")
@PermitAll
public class SampleResource {
    enum Colour {
        RED,
        GREEN
    }

    record Sample(
            String text,
            Integer whole,
            long large,
            BigDecimal decimal,
            Boolean flag,
            LocalDate day,
            Instant moment,
            Colour colour,
            UUID id,
            List<@Valid Named> names,
            Object any) {}

    record Named(@NotBlank @Size(max = 3) String name) {}

    @POST
    public Response take(@NotNull @Valid Sample sample) {
        return Response.noContent().build();
    }

    @GET
    @Path("{id}")
    @Produces({"text/plain", "text/csv"})
    public String get(
            @PathParam("id") UUID id,
            @QueryParam("day") LocalDate day,
            @QueryParam("limit") Integer limit,
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("colour") Colour colour,
            @QueryParam("size") @Pattern(regexp = "small|large") String size,
            @QueryParam("tag") List<String> tags) {
        return "read";
    }
}
