package org.waymark.kit.caller;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;

/** Tells callers what the kit knows of them. */
@Path("/v1/caller")
public class CallerResource {
    private final Caller caller;

    CallerResource(Caller caller) {
        this.caller = caller;
    }

    public record Known(String subject, String client, Set<String> areas, Set<UUID> programmes, boolean affiliated) {}

    @GET
    @PermitAll
    public Known known() {
        return new Known(
                caller.subject(),
                caller.client(),
                caller.areas(),
                caller.programmes(),
                caller.affiliatedTo(Set.of("W99000001")));
    }
}
