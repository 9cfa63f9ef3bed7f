package org.waymark.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ComposeTest {
    private final Path project = Layout.projectAround(Path.of(""));
    private final JsonNode document = read();
    private final JsonNode services = document.get("services");

    @Test
    void publishes_every_port_on_loopback_only() {
        List<String> published = stream(services)
                .flatMap(service -> stream(service.path("ports")))
                .map(JsonNode::asText)
                .toList();
        assertEquals(6, published.size());
        assertTrue(published.stream().allMatch(port -> port.startsWith("127.0.0.1:")), published::toString);
    }

    @Test
    void publishes_the_ports_of_the_local_stack() {
        Ports ports = Ports.fixed();
        assertEquals("127.0.0.1:%d:8080".formatted(ports.catalog()), port("framework-catalog"));
        assertEquals("127.0.0.1:%d:8080".formatted(ports.survey()), port("survey-service"));
        assertEquals("127.0.0.1:%d:8080".formatted(ports.assessment()), port("assessment-service"));
        assertEquals("127.0.0.1:%d:8080".formatted(ports.reporting()), port("reporting-service"));
        assertEquals("127.0.0.1:%d:8080".formatted(ports.tokens()), port("keycloak"));
    }

    @Test
    void builds_each_service_from_a_file_that_is_there() {
        stream(services).filter(service -> service.has("build")).forEach(service -> {
            Path context = project.resolve(service.at("/build/context").asText());
            assertTrue(
                    Files.exists(context.resolve(service.at("/build/dockerfile").asText())), context::toString);
        });
    }

    @Test
    void builds_all_services_the_same_way_on_one_version_of_java() throws IOException {
        List<JsonNode> builds = stream(services)
                .filter(service -> service.has("build"))
                .map(service -> service.at("/build/dockerfile"))
                .toList();
        assertEquals(4, builds.size());
        assertEquals(1, builds.stream().distinct().count());
        List<String> lines = Files.readAllLines(project.resolve(builds.get(0).asText()));
        assertEquals(1, lines.stream().filter(line -> line.startsWith("FROM ")).count());
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("ENTRYPOINT") && line.contains("ExitOnOutOfMemory")));
    }

    @Test
    void mounts_files_that_are_there() {
        stream(services)
                .flatMap(service -> stream(service.path("volumes")))
                .map(JsonNode::asText)
                .filter(volume -> volume.startsWith("./"))
                .forEach(volume -> assertTrue(Files.exists(project.resolve(volume.split(":")[0])), volume));
    }

    @Test
    void checks_the_health_of_every_container() {
        services.fields()
                .forEachRemaining(service -> assertTrue(
                        service.getValue().has("healthcheck")
                                || service.getValue().has("<<"),
                        service.getKey()));
    }

    @Test
    void says_of_every_service_that_it_is_a_demonstration() {
        List<JsonNode> ours =
                stream(services).filter(service -> service.has("build")).toList();
        assertEquals(4, ours.size());
        JsonNode shared = document.get("x-surroundings");
        assertEquals("true", shared.path("WAYMARK_DEMONSTRATION").asText());
        assertTrue(ours.stream().allMatch(service -> service.path("environment").has("<<")));
    }

    @Test
    void runs_its_database_with_the_settings_of_the_local_stack() {
        List<String> command = stream(services.get("postgres").get("command"))
                .map(JsonNode::asText)
                .filter(word -> word.contains("="))
                .toList();
        assertEquals(Postgres.SETTINGS, command);
    }

    private String port(String service) {
        return services.get(service).get("ports").get(0).asText();
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(project.resolve("docker-compose.yml").toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
