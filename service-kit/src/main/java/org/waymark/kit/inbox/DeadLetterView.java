package org.waymark.kit.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dead letter without its content. */
@Schema(name = "DeadLetter")
public record DeadLetterView(
        UUID deadLetterId,
        String topic,
        int partition,
        long offset,
        @Schema(nullable = true) String key,
        String reason,
        Instant setAsideAt,
        @Schema(nullable = true) Instant replayedAt,
        @Schema(nullable = true) Instant dismissedAt,
        @Schema(nullable = true) String dismissalReason) {
    static DeadLetterView of(DeadLetter letter) {
        return new DeadLetterView(
                letter.id(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.key(),
                letter.reason(),
                letter.setAsideAt(),
                letter.replayedAt(),
                letter.dismissedAt(),
                letter.dismissalReason());
    }
}
