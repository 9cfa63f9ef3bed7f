package org.waymark.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Identities of the demonstration; made from names, so that a second load meets the first one's things. */
public final class DemoIds {
    public static final UUID PROGRAMME = UUID.fromString("01900000-0000-7000-8000-000000000001");
    /** Kept free for a programme that someone who tries Waymark defines; the demonstration does not use it. */
    public static final UUID OWN_PROGRAMME = UUID.fromString("01900000-0000-7000-8000-000000000002");

    /** Of the examples in the documents of the APIs; kept free, so that each can be sent as it stands. */
    static final UUID EXAMPLE_PROGRAMME = UUID.fromString("01900000-0000-7000-8000-000000000003");

    public static final UUID CYCLE = UUID.fromString("01900000-0000-7000-8000-000000000101");
    static final String FRAMEWORK = "maternity-early-years";
    static final String VERSION = "2020";

    private DemoIds() {}

    /** Where the reporting service has the figures of the demonstration's cycle. */
    public static String cyclePath() {
        return "/v1/programmes/" + PROGRAMME + "/cycles/" + CYCLE;
    }

    static UUID of(Object... name) {
        String whole = "waymark demonstration " + List.of(name);
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }
}
