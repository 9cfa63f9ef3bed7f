package org.waymark.survey.summary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Free text of someone; of whom is kept nowhere. */
record CommentRow(
        @JsonIgnore UUID id,
        String element,

        @Schema(enumeration = {"evidence", "barrier", "priority"})
        String kind,

        String text,

        @Schema(
                description =
                        "Whether it came from somebody who was reached; the others are those of links handed out and of sources nobody vouched for.")
        boolean reached) {}
