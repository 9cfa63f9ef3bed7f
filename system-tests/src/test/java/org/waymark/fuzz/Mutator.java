package org.waymark.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.waymark.api.Operation;
import org.waymark.demonstration.DemoUsers;

/** Spoils one thing of a request outside its body, or hands the body to {@link BodyMutator}. */
final class Mutator {
    static final List<String> ODD_TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "null",
            "false",
            "-1",
            "0",
            "1.9",
            "1e9",
            "99999999999999999999999",
            "2021-02-30",
            "2021-02-28T00:00:00Z",
            "\u200b\u2060",
            "\u202egnirts",
            "e\u0301",
            "\ud83d\ude00",
            "\ufeffmark",
            "..",
            "a/b",
            "%00",
            "'; select 1; --",
            "{}",
            "\u2028",
            "x".repeat(3000),
            "00000000-0000-0000-0000-000000000000");
    private static final List<Map.Entry<String, String>> ODD_HEADERS = List.of(
            Map.entry("If-Match", "*"),
            Map.entry("If-Match", "\"a\", \"b\""),
            Map.entry("If-Match", "W/\"1\""),
            Map.entry("If-Match", "no-quotes"),
            Map.entry("If-Match", "\""),
            Map.entry("If-None-Match", "*"),
            Map.entry("If-None-Match", "\"1"),
            Map.entry("If-Modified-Since", "yesterday"),
            Map.entry("Idempotency-Key", " "),
            Map.entry("Idempotency-Key", "k".repeat(2000)),
            Map.entry("Accept", ""),
            Map.entry("Accept", "text/nothing"),
            Map.entry("Accept", "application/*;q=0.1, ;;"),
            Map.entry("Accept-Language", "tlh"),
            Map.entry("Accept-Language", "cy;q=7,,*;q="),
            Map.entry("Accept-Language", "-"),
            Map.entry("Content-Encoding", "gzip"),
            Map.entry("Content-Encoding", "br"),
            Map.entry("Content-Language", "??"),
            Map.entry("Range", "bytes=5-1"),
            Map.entry("traceparent", "00-nothing"),
            Map.entry("X-Forwarded-For", "nobody, 1.2.3.4"),
            Map.entry("X-HTTP-Method-Override", "DELETE"),
            Map.entry("Forwarded", "for=\"[::"));
    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "DELETE", "PATCH", "TRACE", "FOO");

    private final Random random;
    private final BodyMutator bodies;

    Mutator(Random random) {
        this.random = random;
        this.bodies = new BodyMutator(random);
    }

    void mutate(Attempt attempt) {
        boolean body = attempt.body != null && random.nextBoolean();
        attempt.mutations.add(body ? bodies.mutate(attempt) : outside(attempt));
    }

    private String outside(Attempt attempt) {
        switch (random.nextInt(12)) {
            case 0, 1 -> {
                return spoilPath(attempt);
            }
            case 2, 3 -> {
                return spoilQuery(attempt);
            }
            case 4 -> {
                attempt.query.add(Map.entry("waymarkUnknown", one(ODD_TEXTS)));
                return "unknown query parameter";
            }
            case 5 -> {
                attempt.query.addAll(List.copyOf(attempt.query));
                return "every query parameter twice";
            }
            case 6, 7 -> {
                Map.Entry<String, String> odd = one(ODD_HEADERS);
                attempt.headers.put(odd.getKey(), odd.getValue());
                return "odd header " + odd.getKey();
            }
            case 8 -> {
                attempt.operation.parameters("header").forEach(header -> attempt.headers.remove(header.name()));
                return "no headers";
            }
            default -> {
                return spoilCaller(attempt);
            }
        }
    }

    private String spoilPath(Attempt attempt) {
        List<String> names = List.copyOf(attempt.path.keySet());
        if (names.isEmpty()) {
            return spoilQuery(attempt);
        }
        String name = one(names);
        String odd = one(ODD_TEXTS);
        // an empty or upward segment is another path, and so is one with a slash to some servers
        attempt.path.put(name, List.of("", "..", "a/b").contains(odd) ? "~" : odd);
        return "odd path parameter " + name;
    }

    private String spoilQuery(Attempt attempt) {
        List<Operation.Parameter> all = attempt.operation.parameters("query");
        if (all.isEmpty()) {
            attempt.query.add(Map.entry("\u0000", ""));
            return "unknown query parameter without a name";
        }
        String name = one(all).name();
        attempt.query.removeIf(value -> value.getKey().equals(name));
        if (random.nextInt(6) > 0) {
            attempt.query.add(Map.entry(name, one(ODD_TEXTS)));
        }
        return "odd or missing query parameter " + name;
    }

    private String spoilCaller(Attempt attempt) {
        switch (random.nextInt(4)) {
            case 0 -> attempt.credentials = "";
            case 1 ->
                attempt.credentials = one(List.of(
                        "Bearer x", "Bearer ", "Bearer a.b.c", "Basic YTpi", "Bearer eyJhbGciOiJub25lIn0.e30."));
            case 2 -> attempt.caller = one(DemoUsers.all());
            default -> {
                attempt.method = one(METHODS.stream()
                        .filter(method -> !attempt.operation.methodsOfPath().contains(method.toLowerCase()))
                        .toList());
                return "method " + attempt.method;
            }
        }
        return "another caller";
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
