package org.waymark.survey.invitation;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.survey.anonymity.KeyedHashes;
import org.waymark.survey.anonymity.Purpose;

/**
 * Makes the invitations of one request. Their ids follow from the request's Idempotency-Key, so a request that is repeated after a lost
 * answer gets the same invitations and tokens although no answer was kept.
 */
record TokenMint(Tokens tokens, UUID survey, String caller, String idempotencyKey) {
    UUID invitationId(int number) {
        return hashes().uuid(Purpose.INVITATION_ID, parts(String.valueOf(number)));
    }

    List<UUID> invitationIds(int people) {
        return IntStream.range(0, people).mapToObj(this::invitationId).toList();
    }

    /** The invitations and tokens of so many people. */
    List<Issued> issue(int people) {
        return invitationIds(people).stream()
                .map(id -> new Issued(id, tokens.of(id, 0)))
                .toList();
    }

    byte[] keyHash() {
        return hashes().of(Purpose.REQUEST_KEY, parts());
    }

    byte[] contentHash(Delivery delivery, List<Invitee> people) {
        return hashes().of(
                        Purpose.REQUEST_CONTENT,
                        parts(Stream.concat(
                                        Stream.of(delivery.name()),
                                        people.stream()
                                                .flatMap(person ->
                                                        Stream.of(person.role(), person.agency(), person.contact())))
                                .toArray(String[]::new)));
    }

    private KeyedHashes hashes() {
        return tokens.hashes();
    }

    private String[] parts(String... further) {
        return Stream.concat(Stream.of(survey.toString(), caller, idempotencyKey), Arrays.stream(further))
                .toArray(String[]::new);
    }
}
