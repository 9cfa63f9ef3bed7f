package org.waymark.reporting.programmes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.caller.Roles;

/** Lists the programmes whose figures the caller may see. */
@Path("/v1/programmes")
@RolesAllowed(Roles.PROGRAMME)
@Tag(name = "Working figures")
public class ProgrammesResource {

    private final Programmes programmes;
    private final Caller caller;

    ProgrammesResource(Programmes programmes, Caller caller) {
        this.programmes = programmes;
        this.caller = caller;
    }

    /** A caller's programmes are few: they are named in the token. */
    public record ProgrammeList(List<Programme> items) {}

    @GET
    @Transactional
    public ProgrammeList listProgrammes() {
        return new ProgrammeList(programmes.of(caller.programmes()));
    }
}
