package org.waymark.survey.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A local system that an administrator has judged: whether its answers are of people who are there, each once, and shown to nobody else. */
@Entity
public class Source {
    @Id
    private String client;

    private boolean vouchedFor;
    private String reason;

    @Version
    private long version;

    protected Source() {}

    Source(String client, boolean vouchedFor, String reason) {
        this.client = client;
        this.vouchedFor = vouchedFor;
        this.reason = reason;
    }

    boolean isJudged(boolean asVouchedFor, String because) {
        return vouchedFor == asVouchedFor && reason.equals(because);
    }

    /** Concerns answers that come later; what is stored stays as it is. */
    void judge(boolean asVouchedFor, String because) {
        vouchedFor = asVouchedFor;
        reason = because;
    }

    String client() {
        return client;
    }

    boolean isVouchedFor() {
        return vouchedFor;
    }

    String reason() {
        return reason;
    }

    long version() {
        return version;
    }
}
