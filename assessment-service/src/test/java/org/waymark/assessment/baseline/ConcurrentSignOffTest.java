package org.waymark.assessment.baseline;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.assessment.World.coordinator;
import static org.waymark.assessment.World.get;
import static org.waymark.assessment.World.panel;
import static org.waymark.assessment.World.post;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Case;
import org.waymark.assessment.World;
import org.waymark.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ConcurrentSignOffTest {
    private static final int AT_ONCE = 6;

    @BeforeEach
    void prepare() {
        World.prepare();
    }

    @Test
    void of_several_sign_offs_at_once_one_succeeds_and_the_others_hear_why_not() throws Exception {
        Case one = Case.reviewed();
        String token = panel();
        ExecutorService panelMembers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<Integer> signOff =
                    () -> post(token, one.path("/sign-off"), "{}").extract().statusCode();
            List<Future<Integer>> answers = panelMembers.invokeAll(Collections.nCopies(AT_ONCE, signOff));
            int succeeded = 0;
            for (Future<Integer> answer : answers) {
                succeeded += answer.get() == 201 ? 1 : 0;
                assertEquals(answer.get() == 201 ? 201 : 409, answer.get());
            }
            assertEquals(1, succeeded);
        } finally {
            panelMembers.shutdown();
        }
        get(coordinator(), one.path("/baseline")).body("revision", equalTo(1));
    }
}
