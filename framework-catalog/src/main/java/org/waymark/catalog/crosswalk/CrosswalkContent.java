package org.waymark.catalog.crosswalk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;

/**
 * What one version of a crosswalk says; its code and label stand beside it.
 *
 * @param author who considered it
 * @param summary how it was made, and what it is for
 * @param mappings pairs of elements; one that stands in none has no counterpart
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CrosswalkContent")
public record CrosswalkContent(
        @NotNull @Valid Text title,
        @NotBlank @Size(max = 200) String author,
        @Valid Text summary,
        @NotNull @Valid Framework from,
        @NotNull @Valid Framework to,
        @NotEmpty @Size(max = 5000) List<@NotNull @Valid Mapping> mappings) {
    public CrosswalkContent {
        mappings = mappings == null ? List.of() : List.copyOf(mappings);
    }

    /** One side of a crosswalk: a published version of a framework. */
    @Schema(name = "CrosswalkFramework")
    public record Framework(
            @NotBlank @Size(max = 64) String framework,
            @NotBlank @Size(max = 32) String version) {
        boolean is(String otherFramework, String otherVersion) {
            return framework.equals(otherFramework) && version.equals(otherVersion);
        }
    }

    /**
     * A pair of elements.
     *
     * @param from code of an element of the first framework
     * @param to code of an element of the second framework
     * @param relation read "{@code from} is … {@code to}"
     * @param reason what they share and what they do not
     */
    @Schema(name = "CrosswalkMapping")
    public record Mapping(
            @NotBlank @Size(max = 64) String from,
            @NotBlank @Size(max = 64) String to,
            @NotNull Relation relation,
            @NotNull @Valid Text reason) {}
}
