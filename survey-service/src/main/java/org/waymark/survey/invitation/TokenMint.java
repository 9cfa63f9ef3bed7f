package org.waymark.survey.invitation;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.survey.anonymity.KeyedHashes;
import org.waymark.survey.anonymity.Purpose;

/**
 * Makes the tokens of one request for invitations. They follow from the request's Idempotency-Key, which is stored nowhere, so a
 * request that is repeated after a lost answer gets the same tokens although no answer was kept.
 */
record TokenMint(KeyedHashes hashes, UUID survey, String caller, String idempotencyKey) {
    private static final int TOKEN_BYTES = 16;

    Token token(int number) {
        byte[] hash = hash(Purpose.TOKEN, String.valueOf(number));
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TOKEN_BYTES)));
    }

    /** In the form of a random UUID. */
    UUID invitationId(int number) {
        ByteBuffer bits = ByteBuffer.wrap(hash(Purpose.INVITATION_ID, String.valueOf(number)));
        return new UUID(
                bits.getLong() & 0xffff_ffff_ffff_0fffL | 0x4000L,
                bits.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
    }

    /** The invitations and tokens of so many people. */
    List<Issued> issue(int people) {
        return IntStream.range(0, people)
                .mapToObj(
                        number -> new Issued(invitationId(number), token(number).text()))
                .toList();
    }

    byte[] keyHash() {
        return hash(Purpose.REQUEST_KEY);
    }

    byte[] contentHash(List<Invitee> people) {
        return hash(
                Purpose.REQUEST_CONTENT,
                people.stream()
                        .flatMap(person -> Stream.of(person.role(), person.agency(), person.contact()))
                        .toArray(String[]::new));
    }

    private byte[] hash(Purpose purpose, String... parts) {
        return hashes.of(
                purpose,
                Stream.concat(Stream.of(survey.toString(), caller, idempotencyKey), Arrays.stream(parts))
                        .toArray(String[]::new));
    }
}
