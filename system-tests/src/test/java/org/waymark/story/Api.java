package org.waymark.story;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.UUID;
import org.waymark.demonstration.DemoArea;
import org.waymark.demonstration.DemoUser;

/** One of the services, as a user of its API meets it. */
final class Api {
    private final Waymark waymark;
    private final URI address;

    private Api(Waymark waymark, URI address) {
        this.waymark = waymark;
        this.address = address;
    }

    static Api survey(Waymark waymark) {
        return new Api(waymark, waymark.stack().endpoints().survey());
    }

    static Api assessment(Waymark waymark) {
        return new Api(waymark, waymark.stack().endpoints().assessment());
    }

    static Api reporting(Waymark waymark) {
        return new Api(waymark, waymark.stack().endpoints().reporting());
    }

    static String pathOf(DemoArea area) {
        return "/v1/assessments/" + area.assessmentId();
    }

    RequestSpecification anyone() {
        return given().baseUri(address.toString()).contentType("application/json");
    }

    RequestSpecification as(DemoUser user) {
        return anyone().auth().oauth2(waymark.tokenFor(user));
    }

    Response post(DemoUser user, String path, String body) {
        return post(user, path, body, UUID.randomUUID().toString());
    }

    Response post(DemoUser user, String path, String body, String idempotencyKey) {
        return as(user).header("Idempotency-Key", idempotencyKey).body(body).post(path);
    }

    String etag(DemoUser user, String path) {
        return as(user).get(path).header("ETag");
    }
}
