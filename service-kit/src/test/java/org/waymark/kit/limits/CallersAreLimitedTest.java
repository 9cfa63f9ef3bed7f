package org.waymark.kit.limits;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.kit.limits.RawConnection.head;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@TestProfile(SmallLimits.class)
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class CallersAreLimitedTest {
    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }

    private static Response ask(RequestSpecification caller) {
        return caller.get("/v1/limited/row");
    }

    private static void useUp(String address) {
        IntStream.range(0, 5).forEach(i -> ask(from(address)).then().statusCode(200));
    }

    @Test
    void an_address_that_asks_too_often_without_signing_in_is_told_when_to_come_back() {
        useUp("10.2.0.1");
        ask(from("10.2.0.1").header("Accept-Language", "cy"))
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", Integer::parseInt, greaterThan(0))
                .header("Content-Language", "cy")
                .body("errors[0].code", equalTo("too-many-requests"));
        ask(from("10.2.0.2")).then().statusCode(200);
    }

    @Test
    void a_page_outside_the_api_is_counted_where_a_service_says_so() {
        IntStream.range(0, 5).forEach(i -> from("10.2.0.5").get("/page").then().statusCode(404));
        from("10.2.0.5").get("/page").then().statusCode(429);
        from("10.2.0.5").get("/another-page").then().statusCode(404);
    }

    @Test
    void who_is_signed_in_is_not_counted() {
        useUp("10.2.0.3");
        String token = Tokens.of("coordinator").token();
        ask(from("10.2.0.3").auth().oauth2(token)).then().statusCode(200);
    }

    @Test
    void a_token_that_is_not_valid_does_not_help() {
        useUp("10.2.0.4");
        ask(from("10.2.0.4").auth().oauth2("anything")).then().statusCode(429);
        String foreign = Tokens.of("coordinator").audience("another").token();
        ask(from("10.2.0.4").auth().oauth2(foreign)).then().statusCode(429);
    }

    @Test
    void an_address_has_an_end() {
        given().get("/v1/limited/row?note=" + "x".repeat(5000))
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("errors[0].code", equalTo("address-too-long"));
    }

    @Test
    void a_network_of_version_6_is_one_caller() {
        assertEquals(network("2001:db8:1:2::1"), network("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertNotEquals(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
        assertNotEquals(network("10.0.0.1"), network("10.0.0.2"));
    }

    private static String network(String address) {
        return CallerRates.network(SocketAddress.inetSocketAddress(1, address));
    }

    @Test
    void odd_tokens_make_no_calls_to_the_provider() {
        ask(from("10.2.0.5").auth().oauth2(Tokens.of("coordinator").token()))
                .then()
                .statusCode(200);
        int before = CountingProvider.calls();
        for (int i = 0; i < 20; i++) {
            String otherKey = "{\"alg\":\"RS256\",\"kid\":\"k" + i + "\"}";
            for (String odd : List.of("opaque-" + i, encoded(otherKey) + "." + encoded("{}") + ".c2lnbg", "a.b.c")) {
                from("10.2.1." + i)
                        .auth()
                        .oauth2(odd)
                        .contentType("application/json")
                        .body("{}")
                        .put("/v1/limited/closed")
                        .then()
                        .statusCode(401);
            }
        }
        assertTrue(CountingProvider.calls() <= before + 1, "at most one look for new keys");
    }

    private static String encoded(String json) {
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes());
    }

    @Test
    void a_connection_that_never_ends_its_headers_is_closed() throws IOException {
        try (RawConnection connection = new RawConnection()) {
            assertEquals("", connection.send("GET / HTTP/1.1\r\nX: ").trickle().untilClosed());
        }
    }

    @Test
    void a_connection_that_sends_no_further_request_is_closed_after_its_answer() throws IOException {
        try (RawConnection connection = new RawConnection()) {
            String answer = connection
                    .send(head("GET /v1/limited/row", "10.2.0.6"))
                    .send("\r\n")
                    .trickle()
                    .untilClosed();
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        }
    }
}
