package org.waymark.kit.republish;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class StatesAreAnnouncedAgainTest {
    @Inject
    Numbers numbers;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void nothing_is_announced() {
        numbers.fail(false);
        numbers.forget();
    }

    private ValidatableResponse republish(String idempotencyKey) {
        return given().auth()
                .oauth2(Tokens.of("admin").token())
                .header("Idempotency-Key", idempotencyKey)
                .post("/v1/events/republish")
                .then();
    }

    @Test
    void announces_every_state_once_in_portions() {
        republish(key)
                .statusCode(202)
                .body("emitted", equalTo(Numbers.ALL))
                .body("kinds[0].kind", equalTo("numbers"))
                .body("kinds[0].emitted", equalTo(Numbers.ALL));
        assertEquals(Numbers.ALL, numbers.announced().size());
        assertEquals(numbers.announced().stream().sorted().distinct().toList(), numbers.announced());
    }

    @Test
    void a_repeated_request_announces_nothing_and_is_answered_alike() {
        republish(key);
        numbers.forget();
        numbers.grow();
        republish(key).statusCode(202).body("emitted", equalTo(Numbers.ALL));
        assertEquals(List.of(), numbers.announced());
    }

    @Test
    void a_new_key_is_a_new_intention() {
        republish(key);
        numbers.forget();
        republish(UUID.randomUUID().toString()).statusCode(202);
        assertEquals(Numbers.ALL, numbers.announced().size());
    }

    @Test
    void what_was_cut_off_goes_on_where_it_ended() {
        numbers.fail(true);
        republish(key).statusCode(500);
        int before = numbers.announced().size();
        numbers.fail(false);
        republish(key).statusCode(202).body("emitted", equalTo(Numbers.ALL));
        assertEquals(200, before);
        assertEquals(Numbers.ALL, numbers.announced().size());
    }

    @Test
    void needs_a_key() {
        given().auth()
                .oauth2(Tokens.of("admin").token())
                .post("/v1/events/republish")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("idempotency-key-missing"));
    }
}
