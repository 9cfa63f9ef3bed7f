package org.waymark.catalog.area;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which areas a caller wants to see; what is absent does not matter. */
public class AreaFilter {
    @QueryParam("nation")
    @Pattern(regexp = "England|Wales")
    String nation;

    @QueryParam("region")
    @Size(max = 100)
    String region;

    @QueryParam("type")
    @Size(max = 100)
    String type;

    @QueryParam("inForceOn")
    LocalDate inForceOn;
}
