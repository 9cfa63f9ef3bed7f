package org.waymark.survey.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** Whom we asked. Holds neither the token nor the person's role. */
@Entity
public class Invitation {
    @Id
    private UUID id;

    private UUID surveyId;
    private String contact;

    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    private byte[] tokenHash;

    protected Invitation() {}

    Invitation(UUID surveyId, UUID id, String contact, Delivery delivery, byte[] tokenHash) {
        this.surveyId = surveyId;
        this.id = id;
        this.contact = contact;
        this.delivery = delivery;
        this.tokenHash = tokenHash;
    }

    public UUID id() {
        return id;
    }

    public UUID surveyId() {
        return surveyId;
    }
}
