package org.waymark.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.demonstration.DemoUser;

/** The settings file of the token provider: the login page, and the claims of the users it knows. */
final class ProviderSettings {
    // the services ask for `waymark`, a front end finds its own client id beside it
    private static final List<String> AUDIENCE = List.of("waymark", "${clientId}");

    private ProviderSettings() {}

    static String json(Path loginPage, List<DemoUser> users) {
        Stream<Map<String, Object>> known = users.stream().map(ProviderSettings::knownUser);
        Stream<Map<String, Object>> anybody =
                Stream.of(rule("grant_type", "*", Map.of("aud", AUDIENCE, "azp", "${clientId}")));
        try {
            return new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(Map.of(
                            "interactiveLogin",
                            true,
                            "httpServer",
                            "NettyWrapper",
                            "loginPagePath",
                            loginPage.toString(),
                            "tokenCallbacks",
                            List.of(Map.of(
                                    "issuerId",
                                    TokenProvider.ISSUER,
                                    "tokenExpiry",
                                    3600,
                                    "requestMappings",
                                    Stream.concat(known, anybody).toList()))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A machine is known by its client id; a person by the name given at the login page or in a password grant. */
    private static Map<String, Object> knownUser(DemoUser user) {
        Map<String, Object> claims = new LinkedHashMap<>(user.claims());
        claims.put("aud", AUDIENCE);
        claims.putIfAbsent("azp", "${clientId}");
        return user.machine() ? rule("client_id", user.client(), claims) : rule("subject", user.username(), claims);
    }

    private static Map<String, Object> rule(String parameter, String value, Map<String, Object> claims) {
        return Map.of("requestParam", parameter, "match", value, "claims", claims);
    }
}
