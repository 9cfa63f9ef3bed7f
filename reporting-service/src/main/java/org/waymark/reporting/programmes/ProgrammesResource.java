package org.waymark.reporting.programmes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kit.caller.Caller;
import org.waymark.kit.caller.Roles;

/** Lists the programmes whose figures the caller may see. */
@Path("/v1/programmes")
@RolesAllowed(Roles.PROGRAMME)
@Tag(name = "Working figures")
public class ProgrammesResource {
    private static final String EXAMPLE = """
            {"items": [{"programmeId": "01900000-0000-7000-8000-000000000001", "code": "early-years",
              "title": "Early years maturity programme",
              "frameworks": [{"id": "maternity-early-years", "version": "2020"}], "minimumAreas": 5,
              "expectedRoles": ["health-visitor"],
              "cycles": [{"cycleId": "01900000-0000-7000-8000-000000000101", "code": "first", "title": "First cycle",
                "opensOn": "2020-12-01", "closesOn": "2021-05-31"}]}]}
            """;

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
    @Operation(operationId = "listProgrammes", summary = "Programmes the caller works for, with their cycles")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ProgrammeList.class),
                            examples = @ExampleObject(name = "programmes", value = EXAMPLE)))
    public ProgrammeList list() {
        return new ProgrammeList(programmes.of(caller.programmes()));
    }
}
