package org.waymark.demonstration;

import java.time.Duration;

/**
 * How long to go on before giving up.
 *
 * @param notYetKnown while a service has not heard yet of what a request refers to
 * @param unreachable while a service is away, overloaded or failing
 * @param settling while something is on its way from one service to another and only reading shows that it has arrived
 */
public record Patience(Duration notYetKnown, Duration unreachable, Duration settling) {

    public static Patience usual() {
        return new Patience(Duration.ofSeconds(30), Duration.ofSeconds(120), Duration.ofSeconds(120));
    }
}
