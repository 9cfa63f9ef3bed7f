package org.waymark.story;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.stack.Component;
import org.waymark.stack.LocalStack;

/** Loads the demonstration while every service, the broker and PostgreSQL is killed once, as {@code kill -9} does, and started again. */
final class LoadUnderFire {
    private static final int AREAS_BETWEEN_KILLS = 2;

    private LoadUnderFire() {}

    static void load(Waymark waymark) {
        AtomicInteger areasDone = new AtomicInteger();
        CompletableFuture<Void> load =
                CompletableFuture.runAsync(() -> waymark.demonstration().load(line -> {
                    System.out.println(line);
                    if (line.startsWith("Area ")) {
                        areasDone.incrementAndGet();
                    }
                }));
        int killed = 0;
        for (Component victim : victims(waymark.stack())) {
            int areas = ++killed * AREAS_BETWEEN_KILLS;
            await("area " + areas).atMost(Duration.ofMinutes(5)).until(() -> load.isDone() || areasDone.get() >= areas);
            if (load.isDone()) {
                load.join();
                throw new AssertionError("the load ended before " + victim.name() + " was killed");
            }
            System.out.println("kill -9 " + victim.name());
            victim.kill();
            victim.start();
            victim.awaitReady();
        }
        load.join();
    }

    private static List<? extends Component> victims(LocalStack stack) {
        return List.of(
                stack.service("survey-service"),
                stack.broker(),
                stack.service("assessment-service"),
                stack.postgres(),
                stack.service("reporting-service"),
                stack.service("framework-catalog"));
    }
}
