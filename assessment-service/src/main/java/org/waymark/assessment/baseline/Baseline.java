package org.waymark.assessment.baseline;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One revision of a baseline. It never changes, here or in the database. */
@Entity
@Immutable
@Table(name = "baseline")
public class Baseline {
    @EmbeddedId
    private BaselineKey key;

    private Instant validatedAt;
    private String signedOffBy;
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private BaselineResult result;

    protected Baseline() {}

    /** @param reason why it supersedes the revision before; null for the first */
    Baseline(BaselineKey key, BaselineResult result, Instant validatedAt, String signedOffBy, String reason) {
        this.key = key;
        this.result = result;
        this.validatedAt = validatedAt;
        this.signedOffBy = signedOffBy;
        this.reason = reason;
    }

    public int revision() {
        return key.revision();
    }

    public Instant validatedAt() {
        return validatedAt;
    }

    public String reason() {
        return reason;
    }

    public BaselineResult result() {
        return result;
    }
}
