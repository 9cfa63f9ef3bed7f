package org.waymark.catalog;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.waymark.testkit.AccessMatrix;
import org.waymark.testkit.Infrastructure;
import org.waymark.testkit.Tokens;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class AccessTest {
    @Test
    void everyone_reads_and_only_administrators_write() {
        AccessMatrix.check(new AccessMatrix.World() {
            @Override
            public String token(String role, boolean own) {
                return Tokens.of(role).token();
            }

            @Override
            public String value(String name) {
                throw new IllegalArgumentException("the matrix names nothing, not even " + name);
            }
        });
    }
}
