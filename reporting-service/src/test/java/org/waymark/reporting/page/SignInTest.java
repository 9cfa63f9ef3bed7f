package org.waymark.reporting.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
@TestProfile(SignInTest.WithProvider.class)
class SignInTest {
    /** A provider that is never called: only the way to it matters here. */
    public static class WithProvider implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.ofEntries(
                    Map.entry("quarkus.oidc.page.application-type", "web-app"),
                    Map.entry("quarkus.oidc.page.public-key", ""),
                    Map.entry("quarkus.oidc.page.auth-server-url", "https://sign-in.test"),
                    Map.entry("quarkus.oidc.page.discovery-enabled", "false"),
                    Map.entry("quarkus.oidc.page.authorization-path", "/authorize"),
                    Map.entry("quarkus.oidc.page.token-path", "/token"),
                    Map.entry("quarkus.oidc.page.jwks-path", "/jwks"),
                    Map.entry("quarkus.oidc.page.end-session-path", "/end"),
                    Map.entry("quarkus.oidc.page.authentication.pkce-required", "true"),
                    Map.entry("quarkus.oidc.page.jwks.resolve-early", "false"));
        }
    }

    @Test
    void a_browser_without_a_session_is_sent_to_sign_in() {
        given().redirects()
                .follow(false)
                .get("/")
                .then()
                .statusCode(302)
                .header(
                        "Location",
                        allOf(
                                startsWith("https://sign-in.test/authorize"),
                                containsString("code_challenge="),
                                containsString("client_id=waymark-dashboard")));
    }

    @Test
    void the_api_is_never_redirected() {
        given().redirects().follow(false).get("/v1/programmes").then().statusCode(401);
    }
}
