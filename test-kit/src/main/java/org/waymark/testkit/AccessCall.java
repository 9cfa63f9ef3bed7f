package org.waymark.testkit;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One request of the access matrix, and what it must be answered with. */
record AccessCall(AccessLine line, String role, boolean own, String expected) {
    /** Answers that are given before anybody asks whose row it is. */
    private static final Set<Integer> NOT_UNDERSTOOD = Set.of(400, 405, 406, 413, 415);

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    Response send(AccessMatrix.World world) {
        RequestSpecification request = RestAssured.given().redirects().follow(false);
        if (role != null) {
            request.auth().oauth2(world.token(role, own));
        }
        if (!line.method().equals("GET")) {
            request.contentType(line.mediaType())
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(fill(line.body(), world).getBytes(StandardCharsets.UTF_8));
        }
        return request.request(line.method(), fill(line.path(), world));
    }

    boolean accepts(int status) {
        return switch (expected) {
            case "allow" -> status != 401 && status != 403 && status != 404 && status < 500 && proves(status);
            case "deny" -> status == 403;
            case "hide" -> status == 404;
            case "unauthenticated" -> status == 401;
            default -> throw new IllegalArgumentException("unknown verdict: " + expected);
        };
    }

    /** Whether no cache that others share may keep the answer, or anyone may ask for it and it says that it is public. */
    boolean isKeptFromOthers(Response answer) {
        String cache = String.valueOf(answer.header("Cache-Control"));
        String vary = String.join(", ", answer.headers().getValues("Vary"));
        return cache.startsWith("public")
                ? line.isPublic() && answer.statusCode() < 400
                : cache.startsWith("private, no-")
                        && vary.contains("Authorization")
                        && vary.contains("Accept-Language");
    }

    private boolean proves(int status) {
        return !NOT_UNDERSTOOD.contains(status)
                || line.isPublic()
                || "admin".equals(role)
                || line.tellsOwnFromForeign(role);
    }

    private static String fill(String template, AccessMatrix.World world) {
        return NAME.matcher(template).replaceAll(name -> Matcher.quoteReplacement(world.value(name.group(1))));
    }

    @Override
    public String toString() {
        String who = role == null ? "anonymous" : role + (own ? "/own" : "/foreign");
        return line.operation() + " as " + who + ": expected " + expected + ",";
    }
}
