package org.waymark.kit.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Base64;
import java.util.UUID;
import org.waymark.kit.reading.Characters;
import org.waymark.kit.refusal.Refusal;

/** The paging part of a request for a list. */
public class Paging {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @QueryParam("after")
    String after;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit = 50;

    /** The sort key after which the page begins; empty for the first page. */
    public String after() {
        if (after == null) {
            return "";
        }
        try {
            String key = Characters.utf8(Base64.getUrlDecoder().decode(after));
            if (key.startsWith(Page.MARK)) {
                return key.substring(Page.MARK.length());
            }
        } catch (IllegalArgumentException | Refusal unreadable) {
            throw notOurs();
        }
        throw notOurs();
    }

    /** The id after which the page begins, of a list that is sorted by ids; the lowest for the first page. */
    public UUID afterId() {
        try {
            return after().isEmpty() ? BEFORE_ALL : UUID.fromString(after());
        } catch (IllegalArgumentException noId) {
            throw notOurs();
        }
    }

    private static Refusal notOurs() {
        return Refusal.of(Refusal.Kind.MALFORMED, "after", "cursor", "The cursor is not one that this API handed out.");
    }

    /** @throws Refusal 400 outside 1 to 200, also where the resource method forgot {@code @Valid} */
    public int limit() {
        if (limit < 1 || limit > 200) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "limit", "limit", "The limit is 1 to 200.");
        }
        return limit;
    }

    /** Ask the database for one more than the page holds: its presence says that there is a next page. */
    public int limitPlusOne() {
        return limit() + 1;
    }
}
