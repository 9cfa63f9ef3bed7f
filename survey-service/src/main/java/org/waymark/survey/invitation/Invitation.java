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
    private String address;

    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    private int generation;
    private byte[] tokenHash;

    protected Invitation() {}

    Invitation(UUID surveyId, UUID id, Invitee person, Delivery delivery, Tokens tokens) {
        this.surveyId = surveyId;
        this.id = id;
        this.contact = person.contact();
        this.address = person.address();
        this.delivery = delivery;
        this.tokenHash = tokens.of(id, 0).invitationHash(tokens.hashes());
    }

    /** Ends the link there is. The next one leads to the same answer. */
    Token renew(Tokens tokens) {
        generation++;
        Token token = tokens.of(id, generation);
        tokenHash = token.invitationHash(tokens.hashes());
        return token;
    }

    Delivery delivery() {
        return delivery;
    }

    public UUID id() {
        return id;
    }

    public UUID surveyId() {
        return surveyId;
    }
}
