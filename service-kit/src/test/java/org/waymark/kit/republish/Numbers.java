package org.waymark.kit.republish;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** Imagined aggregates whose keys are the numbers up to 450; one announcement can be made to fail. */
@ApplicationScoped
class Numbers implements Republishable {
    static final int ALL = 450;

    private final List<String> announced = new CopyOnWriteArrayList<>();
    private volatile boolean failing;
    private volatile int last = ALL;

    @Override
    public String kind() {
        return "numbers";
    }

    @Override
    public List<String> republish(String after, int most) {
        if (failing && !after.isEmpty()) {
            throw new IllegalStateException("cut off");
        }
        List<String> next = IntStream.rangeClosed(1, last)
                .mapToObj("%04d"::formatted)
                .filter(key -> key.compareTo(after) > 0)
                .limit(most)
                .toList();
        announced.addAll(next);
        return next;
    }

    /** Until {@link #forget()} there is one number more. */
    void grow() {
        last = ALL + 1;
    }

    void fail(boolean fails) {
        failing = fails;
    }

    List<String> announced() {
        return List.copyOf(announced);
    }

    void forget() {
        announced.clear();
        last = ALL;
    }
}
