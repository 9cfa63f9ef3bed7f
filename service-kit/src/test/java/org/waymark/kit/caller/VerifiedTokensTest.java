package org.waymark.kit.caller;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

/** What was verified a moment ago is not verified again, and nothing else changes. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class VerifiedTokensTest {
    private static final Duration LESS_THAN_IT_IS_KEPT = Duration.ofSeconds(9);

    @Test
    void a_token_ends_when_it_ends_although_it_was_verified_before() {
        String token = Tokens.of("coordinator")
                .claim("exp", Instant.now().plusSeconds(3).getEpochSecond())
                .token();
        assertEquals(200, status(token));
        await().atMost(LESS_THAN_IT_IS_KEPT).until(() -> status(token) == 401);
    }

    @Test
    void one_letter_more_or_less_is_another_token() {
        String token = Tokens.of("coordinator").token();
        assertEquals(200, status(token));
        assertEquals(401, status(token.substring(0, token.length() - 2)));
        assertEquals(401, status(token + "x"));
        assertEquals(200, status(token));
    }

    @Test
    void each_token_speaks_for_its_own_caller() {
        String one = Tokens.of("coordinator").subject("one").token();
        String other = Tokens.of("coordinator").subject("other").token();
        for (int time = 0; time < 2; time++) {
            assertEquals("one", given().auth().oauth2(one).get("/v1/caller").path("subject"));
            assertEquals("other", given().auth().oauth2(other).get("/v1/caller").path("subject"));
        }
    }

    private static int status(String token) {
        return given().auth().oauth2(token).get("/v1/caller").statusCode();
    }
}
