package org.waymark.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.waymark.demonstration.DemoUser;
import org.waymark.demonstration.DemoUsers;

/** The realm that docker-compose.yml gives to Keycloak holds the users that the local stack's login page offers. */
class RealmTest {
    private final JsonNode realm = read();

    @Test
    void knows_every_demonstration_user_with_roles_areas_and_programmes() {
        assertEquals(
                byName(DemoUsers.all().stream(), DemoUser::username, RealmTest::expected),
                byName(elements(realm.get("users")), user -> user.get("id").asText(), RealmTest::found));
    }

    @Test
    void knows_the_client_of_every_machine() {
        List<String> machines = DemoUsers.all().stream()
                .filter(DemoUser::machine)
                .map(DemoUser::client)
                .sorted()
                .toList();
        List<String> serviceAccounts = elements(realm.get("clients"))
                .filter(client -> client.get("serviceAccountsEnabled").asBoolean())
                .map(client -> client.get("clientId").asText())
                .sorted()
                .toList();
        assertEquals(machines, serviceAccounts);
    }

    private static String expected(DemoUser user) {
        return user.roles() + " " + user.areas() + " " + user.programmes();
    }

    private static String found(JsonNode user) {
        JsonNode attributes = user.path("attributes");
        return texts(user.get("realmRoles")) + " " + texts(attributes.path("areas")) + " "
                + texts(attributes.path("programmes"));
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static <T> Map<String, String> byName(
            Stream<T> users, Function<T, String> name, Function<T, String> content) {
        return users.collect(Collectors.toMap(name, content, (first, second) -> first + second, TreeMap::new));
    }

    private static JsonNode read() {
        Path file = Layout.projectAround(Path.of("")).resolve("deploy/keycloak/waymark-realm.json");
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
