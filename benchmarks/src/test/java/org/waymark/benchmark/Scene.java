package org.waymark.benchmark;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.waymark.demonstration.DemoUser;
import org.waymark.demonstration.DemoUsers;
import org.waymark.stack.LocalStack;

/** A programme, an assessment of one area and its surveys, made through the public APIs. */
final class Scene {
    private static final Map<String, String> FRAMEWORK =
            Map.of("id", "maternity-early-years", "version", "2020", "variant", "wales");
    private static final int INVITED_AT_ONCE = 500;
    private static final String PROGRAMME = "/v1/programmes/01900000-0000-7000-8000-000000000002";

    private final LocalStack stack;
    private final UUID assessment = UUID.randomUUID();

    Scene(LocalStack stack) {
        this.stack = stack;
        UUID cycle = UUID.randomUUID();
        URI service = stack.endpoints().assessment();
        put(
                "programme",
                service,
                PROGRAMME,
                Map.of(
                        "code",
                        "bench",
                        "title",
                        "Benchmark",
                        "frameworks",
                        List.of(Map.of("id", FRAMEWORK.get("id"), "version", FRAMEWORK.get("version"))),
                        "minimumAreas",
                        5,
                        "threshold",
                        5,
                        "countedUnit",
                        "area",
                        "expectedRoles",
                        List.of()));
        put(
                "programme",
                service,
                PROGRAMME + "/cycles/" + cycle,
                Map.of("code", "bench", "title", "Benchmark", "opensOn", "2020-01-01", "closesOn", "2040-12-31"));
        String path = "/v1/assessments/" + assessment;
        put(
                "coordinator-w07",
                service,
                path,
                Map.of(
                        "programmeId",
                        PROGRAMME.substring(PROGRAMME.lastIndexOf('/') + 1),
                        "cycleId",
                        cycle,
                        "unit",
                        Map.of("name", "W07", "areas", List.of("W99000007")),
                        "framework",
                        FRAMEWORK,
                        "way",
                        "SURVEY_THEN_WORKSHOP"));
        put(
                "coordinator-w07",
                service,
                path + "/confidentiality-agreement",
                Map.of(
                        "admits",
                        List.of("partners", "area", "panel", "peers", "programme"),
                        "counted",
                        true,
                        "named",
                        true,
                        "assents",
                        List.of(
                                Map.of("agency", "local-authority", "by", "Head", "on", "2026-01-16"),
                                Map.of("agency", "school", "by", "Chair", "on", "2026-01-18"))));
        put(
                "programme",
                service,
                path + "/assignments/facilitator-wales",
                Map.of("role", "facilitator", "affiliations", List.of()));
        post("coordinator-w07", service, path + "/start", Map.of());
    }

    UUID openSurvey() {
        UUID survey = UUID.randomUUID();
        URI service = stack.endpoints().survey();
        put(
                "coordinator-w07",
                service,
                "/v1/surveys/" + survey,
                Map.of(
                        "assessmentId",
                        assessment,
                        "texts",
                        Map.of("en", Map.of("title", "Benchmark")),
                        "opensOn",
                        "2020-01-01",
                        "closesOn",
                        "2040-12-31",
                        "languages",
                        List.of("en"),
                        "threshold",
                        5));
        post("coordinator-w07", service, "/v1/surveys/" + survey + "/open", Map.of());
        return survey;
    }

    /** Of that many people, whose links the coordinator hands out. */
    List<String> tokens(UUID survey, int people) {
        return IntStream.range(0, people / INVITED_AT_ONCE)
                .mapToObj(request -> invite(survey, request))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> invite(UUID survey, int request) {
        List<Map<String, String>> people = IntStream.range(0, INVITED_AT_ONCE)
                .mapToObj(number -> Map.of(
                        "role", "midwife-or-maternity",
                        "agency", "maternity",
                        "contact", "person-" + request + "-" + number))
                .toList();
        return post(
                        "coordinator-w07",
                        stack.endpoints().survey(),
                        "/v1/surveys/" + survey + "/invitations",
                        Map.of("invitations", people))
                .jsonPath()
                .getList("invitations.token");
    }

    List<String> elements() {
        return as("programme", stack.endpoints().catalog())
                .get("/v1/frameworks/maternity-early-years/versions/2020")
                .jsonPath()
                .getList("dimensions.elements.flatten().code");
    }

    String bearer(String user) {
        DemoUser named = DemoUsers.all().stream()
                .filter(each -> each.username().equals(user))
                .findFirst()
                .orElseThrow();
        return stack.tokens().tokenFor(named);
    }

    RequestSpecification as(String user, URI service) {
        return given().baseUri(service.toString())
                .contentType("application/json")
                .auth()
                .oauth2(bearer(user));
    }

    private void put(String user, URI service, String path, Map<String, Object> body) {
        arrives(() -> as(user, service).body(body).put(path));
    }

    Response post(String user, URI service, String path, Map<String, Object> body) {
        String key = UUID.randomUUID().toString();
        return arrives(() -> {
            RequestSpecification request = as(user, service).header("Idempotency-Key", key);
            return body.isEmpty() ? request.post(path) : request.body(body).post(path);
        });
    }

    /** What it refers to may still be on its way. */
    private static Response arrives(java.util.function.Supplier<Response> request) {
        return await().atMost(Duration.ofSeconds(60)).until(request::get, answer -> {
            if (answer.statusCode() >= 400 && answer.statusCode() != 409) {
                throw new IllegalStateException(answer.asString());
            }
            return answer.statusCode() < 300;
        });
    }
}
