package org.waymark.reporting;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.OpenApiDocument;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class OpenApiTest {
    @Test
    void the_committed_document_is_what_the_service_offers() throws IOException {
        OpenApiDocument.mustEqualCommitted("reporting-service");
    }
}
