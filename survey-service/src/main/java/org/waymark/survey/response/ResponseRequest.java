package org.waymark.survey.response;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A response as it is sent.
 *
 * @param language in which it was answered; checked, and not kept
 * @param revision 1 at first; a higher one amends what was sent before under the same id. Respondents leave it out.
 */
public record ResponseRequest(
        @NotBlank @Size(max = 60) String role,
        @NotBlank @Size(max = 60) String agency,
        @Schema(enumeration = {"en", "cy"}) String language,
        @NotNull @Size(max = 200) List<@NotNull @Valid Rating> ratings,
        @Size(max = 200) List<@NotNull @Valid Comment> comments,
        @Min(1) Integer revision) {
    public ResponseRequest {
        comments = comments == null ? List.of() : comments;
        revision = revision == null ? 1 : revision;
    }

    public Answers answers() {
        return new Answers(role, agency, ratings, comments);
    }
}
