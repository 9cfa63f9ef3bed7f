package org.waymark.kit.limits;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.waymark.testkit.Tokens;

/** An identity provider that knows the tests' key and counts how often it is called. */
public class CountingProvider implements QuarkusTestResourceLifecycleManager {
    private static final String CALLS = "waymark.test.provider-calls";
    private HttpServer server;

    static int calls() {
        return Integer.getInteger(CALLS);
    }

    /** After the infrastructure, whose key it takes over. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        String here = "http://127.0.0.1:" + server.getAddress().getPort();
        System.setProperty(CALLS, "0");
        answer("/.well-known/openid-configuration", """
                {"issuer": "https://tokens.test", "jwks_uri": "%1$s/keys", "introspection_endpoint": "%1$s/introspection",
                 "token_endpoint": "%1$s/token", "authorization_endpoint": "%1$s/authorize"}""".formatted(here));
        answer("/keys", """
                {"keys": [{"kty": "RSA", "alg": "RS256", "use": "sig", "n": "%s", "e": "%s"}]}""".formatted(
                        base64(Tokens.publicKey().getModulus()),
                        base64(Tokens.publicKey().getPublicExponent())));
        answer("/introspection", "{\"active\": true}");
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", here, "quarkus.oidc.public-key", "");
    }

    private void answer(String path, String json) {
        server.createContext(path, call -> {
            synchronized (CountingProvider.class) {
                System.setProperty(CALLS, Integer.toString(calls() + 1));
            }
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(200, body.length);
            call.getResponseBody().write(body);
            call.close();
        });
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
