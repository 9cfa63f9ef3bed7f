package org.waymark.survey.survey;

import jakarta.persistence.Embeddable;

/**
 * Whether somebody other than the coordinator has looked at whom mails go to.
 *
 * @param unconfirmed contacts that nobody has looked at yet; no mail goes to them
 * @param waived whether mails went to contacts that nobody had looked at, because the programme asks for no second person
 */
@Embeddable
public record ContactCheck(int unconfirmed, boolean waived) {
    static final ContactCheck NONE = new ContactCheck(0, false);

    ContactCheck waiting(int people) {
        return new ContactCheck(unconfirmed + people, waived);
    }

    ContactCheck without() {
        return new ContactCheck(unconfirmed, true);
    }

    ContactCheck done() {
        return new ContactCheck(0, waived);
    }
}
