package org.waymark.kit.production;

import java.util.Set;

/** The passwords, keys and secrets that stand in Waymark's own files: whoever can read those knows them. */
public final class Published {
    private static final Set<String> SECRETS = Set.of(
            "demonstration",
            "postgres",
            "admin",
            "published-and-therefore-for-made-up-people-only",
            "only-for-development-and-tests-never-for-real-people");

    private Published() {}

    public static boolean is(String secret) {
        return SECRETS.contains(secret);
    }
}
