package org.waymark.kit.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No secret of the files that come with Waymark is forgotten. */
class PublishedTest {
    private static final Pattern COMPOSE =
            Pattern.compile("(?m)^ +\\w*(?:PASSWORD|SECRET|KEY): (?:\\$\\{\\w+:-)?([^}\\n]+)}?$");
    private static final Pattern REALM = Pattern.compile("\"(?:secret|value)\": \"([^\"]+)\"");

    /** In the databases user and password are the same word, which a check of its own refuses. */
    private static final List<String> USERS =
            List.of("catalog", "survey", "assessment", "reporting", "keycloak", "waymark");

    @Test
    void knows_every_secret_of_the_containers() throws IOException {
        knowsAll("../docker-compose.yml", COMPOSE);
    }

    @Test
    void knows_every_secret_of_the_realm() throws IOException {
        knowsAll("../deploy/keycloak/waymark-realm.json", REALM);
    }

    @Test
    void does_not_know_what_an_operator_chose() {
        assertFalse(Published.is("chosen-by-the-operator"));
    }

    private static void knowsAll(String file, Pattern secret) throws IOException {
        TreeSet<String> secrets = new TreeSet<>();
        secret.matcher(Files.readString(Path.of(file))).results().forEach(found -> secrets.add(found.group(1)));
        assertTrue(!secrets.isEmpty(), file);
        secrets.removeIf(Published::is);
        USERS.forEach(secrets::remove);
        assertEquals(List.of(), List.copyOf(secrets));
    }
}
