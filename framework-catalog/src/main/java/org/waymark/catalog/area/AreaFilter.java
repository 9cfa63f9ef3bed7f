package org.waymark.catalog.area;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which areas a caller wants to see; what is absent does not matter. */
public class AreaFilter {
    @QueryParam("nation")
    @Pattern(regexp = "England|Wales")
    @Parameter(description = "Only areas of this nation", example = "Wales")
    String nation;

    @QueryParam("region")
    @Size(max = 100)
    @Parameter(description = "Only areas of this region, by its name", example = "North West")
    String region;

    @QueryParam("type")
    @Size(max = 100)
    @Parameter(description = "Only authorities of this sort", example = "unitary")
    String type;

    @QueryParam("inForceOn")
    @Parameter(
            description =
                    "Only areas that were there on this day, under their present code or a former one; areas whose dates are"
                            + " not known count as there",
            example = "2022-12-31")
    LocalDate inForceOn;
}
