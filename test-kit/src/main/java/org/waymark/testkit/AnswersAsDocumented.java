package org.waymark.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;

/** Every answer that any test receives is held to the status, headers and shape the service's OpenAPI document gives it. */
public final class AnswersAsDocumented implements QuarkusTestBeforeEachCallback, Filter {
    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext next) {
        Response answer = next.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        DescribedOperation.of(request.getMethod(), path)
                .map(operation -> operation.faults(answer))
                .filter(faults -> !faults.isEmpty())
                .ifPresent(faults -> fail(request.getMethod() + " " + path, faults, answer));
        return answer;
    }

    private static void fail(String request, List<String> faults, Response answer) {
        throw new AssertionError("%s is answered otherwise than documented:%n%s%n%s%n%s"
                .formatted(request, String.join("\n", faults), answer.headers(), answer.asString()));
    }
}
