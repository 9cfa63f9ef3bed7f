package org.waymark.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of the access matrix: who may call one operation. The last column, the body, may begin with a media type other than JSON.
 */
record AccessLine(
        String operation, String method, String path, Map<String, String> cells, String mediaType, String body) {
    private static final String JSON = "application/json";
    private static final List<String> ROLES = List.of(
            "programme",
            "coordinator",
            "sponsor",
            "associate",
            "facilitator",
            "panel",
            "peer",
            "local-system",
            "admin");
    private static final Set<String> VERDICTS = Set.of("allow", "deny", "hide");
    private static final Pattern WHO =
            Pattern.compile("\\*|anonymous|(" + String.join("|", ROLES) + ")(/(own|foreign))?");
    private static final Pattern NAME = Pattern.compile("\\{[^}]+}");

    static AccessLine parse(String line) {
        String[] columns = line.split("\\|", 4);
        String[] request = columns[1].trim().split(" ", 2);
        Map<String, String> cells = new HashMap<>();
        for (String cell : columns[2].split(",")) {
            String[] words = cell.trim().split("\\s+");
            if (words.length != 2 || !WHO.matcher(words[0]).matches() || !VERDICTS.contains(words[1])) {
                throw new IllegalArgumentException("not a cell of the access matrix: " + cell);
            }
            cells.put(words[0], words[1]);
        }
        String given = columns.length > 3 ? columns[3].trim() : "{}";
        String[] typed = (given.startsWith("application/") ? given : JSON + " " + given).split(" ", 2);
        String body = typed.length > 1 ? typed[1] : "";
        return new AccessLine(columns[0].trim(), request[0], request[1].trim(), cells, typed[0], body);
    }

    /** Whether this line's request is one of the operation {@code METHOD /path/{name}}. */
    boolean calls(String described) {
        String template = NAME.matcher(described).replaceAll("\\\\E[^/]+\\\\Q");
        return (method + " " + path.replaceFirst("\\?.*", "")).matches("\\Q" + template + "\\E");
    }

    List<AccessCall> calls() {
        List<AccessCall> calls = new ArrayList<>();
        calls.add(new AccessCall(this, null, true, cells.getOrDefault("anonymous", "unauthenticated")));
        for (String role : ROLES) {
            calls.add(new AccessCall(this, role, true, expected(role, "own")));
            calls.add(new AccessCall(this, role, false, expected(role, "foreign")));
        }
        return calls;
    }

    boolean isPublic() {
        return cells.containsKey("anonymous");
    }

    boolean tellsOwnFromForeign(String role) {
        return !expected(role, "own").equals(expected(role, "foreign"));
    }

    private String expected(String role, String scope) {
        String general = cells.getOrDefault(role, cells.get("*"));
        String verdict = cells.getOrDefault(role + "/" + scope, general);
        if (verdict == null) {
            throw new IllegalArgumentException(operation + " says nothing of " + role + "/" + scope);
        }
        return verdict;
    }
}
