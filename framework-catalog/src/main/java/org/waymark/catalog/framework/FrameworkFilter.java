package org.waymark.catalog.framework;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a framework is for and how it is rated; what is left out does not matter. */
public class FrameworkFilter {
    @QueryParam("nation")
    @Pattern(regexp = "England|Wales")
    @Schema(enumeration = {"England", "Wales"})
    String nation;

    @QueryParam("audience")
    String audience;

    @QueryParam("scale")
    @Pattern(regexp = "maturity|checklist")
    @Schema(enumeration = {"maturity", "checklist"})
    String scale;

    /** Null for any. */
    public String nation() {
        return nation;
    }

    /** Null for any. A framework that names no audience is for everyone. */
    public String audience() {
        return audience;
    }

    /** Null for any. */
    public String scale() {
        return scale;
    }
}
