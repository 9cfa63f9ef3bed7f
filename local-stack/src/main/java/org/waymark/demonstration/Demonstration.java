package org.waymark.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/** Loads the demonstration programme through the public APIs, as the people and systems of twenty areas would. */
public final class Demonstration {
    private static final int AREAS_AT_ONCE = 4;

    private final Apis apis;
    private final Patience patience;

    /** @param tokens gives a bearer token for a user; asked for every request */
    public Demonstration(Services services, Function<DemoUser, String> tokens, Patience patience) {
        this.apis = Apis.of(services, tokens, patience);
        this.patience = patience;
    }

    /**
     * Loads what is missing; over a loaded system it changes nothing.
     *
     * @param progress gets one line at a time
     * @throws LoadFailed if a request is refused or patience runs out
     */
    public void load(Consumer<String> progress) {
        Plan plan = Plan.demonstration();
        registerAreas(progress);
        new NationalSetUp(apis).programmeWithCycle();
        progress.accept("The programme and its cycle are set up");
        areas(plan, progress);
        new PublishedFigures(apis.reporting()).run();
        progress.accept("The published figures are in place for comparison");
    }

    /** Enters the made-up areas in the register, to which the demonstration's users belong, and vouches for their systems. */
    public void registerAreas(Consumer<String> progress) {
        NationalSetUp national = new NationalSetUp(apis);
        national.areas();
        national.sources();
        progress.accept(DemoArea.all().size() + " made-up areas are in the register");
    }

    /** Waits until the figures have settled and compares every one of them with the publication. */
    public Comparison compare() {
        return new Verification(apis.reporting(), patience).compare();
    }

    private void areas(Plan plan, Consumer<String> progress) {
        ExecutorService threads = Executors.newFixedThreadPool(AREAS_AT_ONCE);
        try {
            CompletionService<String> areas = new ExecutorCompletionService<>(threads);
            plan.areas().forEach(area -> areas.submit(() -> area(area)));
            for (int done = 1; done <= plan.areas().size(); done++) {
                progress.accept(
                        "Area %2d of %d: %s".formatted(done, plan.areas().size(), next(areas)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private String area(AreaPlan plan) {
        if (finished(plan.area())) {
            return plan.area().name() + " was validated before";
        }
        new AreaSetUp(apis, plan.area()).run();
        new AreaSurvey(apis, plan).run();
        new AreaWorkshop(apis, plan).run();
        new AreaValidation(apis, plan).run();
        return "%s validated (%d survey responses, %d at the workshop)"
                .formatted(
                        plan.area().name(),
                        plan.responses().size(),
                        plan.participants().size());
    }

    private boolean finished(DemoArea area) {
        Answer answer = apis.assessment()
                .answer(Call.get(DemoUsers.coordinator(area), "/v1/assessments/" + area.assessmentId()));
        JsonNode stage = answer.good() ? answer.json().path("stage") : null;
        return stage != null && List.of("VALIDATED", "WITHDRAWN").contains(stage.asText());
    }

    /** Of those under way the one that ends first, so that a failure shows at once. */
    private static String next(CompletionService<String> areas) {
        try {
            return areas.take().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LoadFailed failed ? failed : new LoadFailed("loading failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailed("interrupted", e);
        }
    }
}
