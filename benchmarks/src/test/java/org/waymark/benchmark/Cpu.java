package org.waymark.benchmark;

import java.time.Duration;
import java.util.function.Predicate;

/** Processor time that this run's processes have used. */
record Cpu(Duration service, Duration database) {
    static Cpu now() {
        return new Cpu(of(line -> line.contains("survey-service")), of(line -> line.contains("postgres")));
    }

    private static Duration of(Predicate<String> program) {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().filter(program).isPresent()
                        || process.info().command().filter(program).isPresent())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    Cpu since(Cpu before) {
        return new Cpu(service.minus(before.service), database.minus(before.database));
    }
}
