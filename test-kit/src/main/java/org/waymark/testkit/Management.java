package org.waymark.testkit;

import io.quarkus.test.common.http.TestHTTPResourceManager;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;

/** Health and metrics of the service under test, which listen on a port of their own. */
public final class Management {
    private Management() {}

    /** @param path such as {@code health/ready} or {@code metrics} */
    public static Response get(String path) {
        URI here = URI.create(TestHTTPResourceManager.getManagementUri());
        return RestAssured.given().noFilters().get("http://%s:%d/q/%s".formatted(here.getHost(), here.getPort(), path));
    }
}
