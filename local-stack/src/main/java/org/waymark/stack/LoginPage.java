package org.waymark.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.demonstration.DemoUser;

/** The page of the token provider on which one click signs in as a demonstration user. */
final class LoginPage {
    private static final Map<String, String> HEADINGS = headings();

    private LoginPage() {}

    /** @param users offered one button each, grouped by their first role */
    static String html(List<DemoUser> users) {
        Map<String, List<DemoUser>> byRole = users.stream()
                .collect(Collectors.groupingBy(user -> user.roles().get(0), LinkedHashMap::new, Collectors.toList()));
        String groups = HEADINGS.keySet().stream()
                .filter(byRole::containsKey)
                .map(role -> group(role, byRole.get(role)))
                .collect(Collectors.joining("\n"));
        return template().replace("{groups}", groups);
    }

    private static String group(String role, List<DemoUser> users) {
        return users.stream()
                .map(LoginPage::button)
                .collect(Collectors.joining(
                        "\n", "<h2>" + HEADINGS.get(role) + "</h2>\n<form method=\"post\"><ul>\n", "\n</ul></form>"));
    }

    private static String button(DemoUser user) {
        return "<li><button name=\"username\" value=\"%s\"><b>%s</b> <span>%s</span></button></li>"
                .formatted(escaped(user.username()), escaped(user.displayName()), escaped(user.purpose()));
    }

    private static Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("programme", "Programme staff");
        headings.put("panel", "Panel members");
        headings.put("facilitator", "Facilitators");
        headings.put("peer", "Peer reviewers");
        headings.put("admin", "Administrators");
        headings.put("coordinator", "Coordinators");
        headings.put("sponsor", "Sponsors");
        headings.put("associate", "Associates");
        return headings;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String template() {
        try (InputStream page = LoginPage.class.getResourceAsStream("login.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
