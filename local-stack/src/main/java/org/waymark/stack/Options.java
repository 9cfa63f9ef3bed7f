package org.waymark.stack;

import java.util.List;
import java.util.Set;

/**
 * What the person asked for on the command line; {@code ./start --help} explains it.
 *
 * @param demonstration whether the demonstration programme is loaded
 * @param services whether the four services are started, not only what they need
 * @param reset whether all data is deleted first
 * @param verify whether the figures are compared with the published ones, and everything is stopped afterwards
 */
record Options(boolean demonstration, boolean services, boolean reset, boolean verify) {
    private static final Set<String> KNOWN = Set.of("--empty", "--infra", "--reset", "--verify");

    /** @throws IllegalArgumentException with a message for the person at the terminal */
    static Options parse(String... args) {
        List<String> given = List.of(args);
        for (String option : given) {
            if (!KNOWN.contains(option)) {
                throw new IllegalArgumentException("Unknown option: " + option);
            }
        }
        boolean infra = given.contains("--infra");
        boolean empty = given.contains("--empty");
        boolean verify = given.contains("--verify");
        if (verify && (infra || empty)) {
            throw new IllegalArgumentException(
                    "--verify needs the services and the demonstration: leave out --infra and --empty");
        }
        return new Options(!empty && !infra, !infra, given.contains("--reset"), verify);
    }
}
