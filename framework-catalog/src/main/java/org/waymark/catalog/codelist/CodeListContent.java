package org.waymark.catalog.codelist;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.catalog.language.Text;
import org.waymark.catalog.source.Citation;
import org.waymark.catalog.source.SourceDocument;

/** What a code list says; items keep their order. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "CodeListContent")
public record CodeListContent(
        @NotNull @Valid Text title,
        List<@Valid SourceDocument> sources,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid Item> items) {
    public CodeListContent {
        sources = sources == null ? List.of() : List.copyOf(sources);
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** One entry of the list. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "CodeListItem")
    public record Item(
            @NotBlank @Size(max = 64) @Schema(description = "Never changes and is never taken away.")
            String code,

            @NotNull @Valid Text label,

            @Schema(description = "Nations to which the item applies; none means every nation.")
            List<String> nations,

            @Schema(description = "Further facts, such as the insight a conclusion theme comes from.")
            Map<String, String> attributes,

            @Valid Citation source,

            @Schema(description = "Why the item goes beyond what a source states; absent where it does not.")
            String inferred) {
        public Item {
            nations = nations == null ? List.of() : List.copyOf(nations);
            attributes = attributes == null ? Map.of() : Map.copyOf(attributes);
        }
    }
}
