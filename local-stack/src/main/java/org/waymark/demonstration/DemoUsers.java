package org.waymark.demonstration;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;

/** The made-up users of the demonstration: who signs in as what. */
public final class DemoUsers {
    private static final List<String> NOWHERE = List.of();
    private static final List<UUID> NONE = List.of();

    private static final DemoUser PROGRAMME = new DemoUser(
            "programme",
            "Pat Programme",
            "national programme staff",
            List.of("programme"),
            NOWHERE,
            List.of(DemoIds.PROGRAMME, DemoIds.OWN_PROGRAMME, DemoIds.EXAMPLE_PROGRAMME),
            null);
    private static final DemoUser ADMIN = person("admin", "Addy Admin", "technical administrator", "admin");
    private static final DemoUser PEER =
            person("peer", "Perry Peer", "peer reviewer of another area", "peer", "E99000010");
    private static final DemoUser ASSOCIATE =
            person("associate", "Ash Associate", "supporter of two Welsh areas", "associate", "W99000001", "W99000002");
    private static final List<DemoUser> FACILITATORS = List.of(
            person("facilitator-wales", "Fran Facilitator", "facilitator of the Welsh workshops", "facilitator"),
            person("facilitator-england", "Flo Facilitator", "facilitator of the English workshops", "facilitator"));

    // each belongs to an area, so that independence means something
    private static final List<DemoUser> PANEL = List.of(
            person("panel-1", "Pia Panel", "panel member from England", "panel", "E99000001"),
            person("panel-2", "Piers Panel", "panel member from Wales", "panel", "W99000001"),
            person("panel-3", "Poppy Panel", "panel member from Wales", "panel", "W99000002"));

    private DemoUsers() {}

    public static List<DemoUser> all() {
        return Stream.concat(people().stream(), DemoArea.all().stream().map(DemoUsers::localSystem))
                .toList();
    }

    /** All but the machines. */
    public static List<DemoUser> people() {
        return Stream.of(
                        Stream.of(PROGRAMME),
                        DemoArea.all().stream().map(DemoUsers::coordinator),
                        DemoArea.all().stream().map(DemoUsers::sponsor),
                        Stream.of(ASSOCIATE),
                        FACILITATORS.stream(),
                        PANEL.stream(),
                        Stream.of(PEER, ADMIN))
                .flatMap(users -> users)
                .toList();
    }

    /** @throws NoSuchElementException if nobody has that name */
    public static DemoUser named(String username) {
        return all().stream()
                .filter(user -> user.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no demonstration user " + username));
    }

    public static DemoUser programme() {
        return PROGRAMME;
    }

    public static DemoUser admin() {
        return ADMIN;
    }

    public static DemoUser peer() {
        return PEER;
    }

    public static DemoUser facilitator(DemoArea area) {
        return FACILITATORS.get(area.nation().equals("Wales") ? 0 : 1);
    }

    /** A panel member who is affiliated elsewhere. */
    public static DemoUser panel(DemoArea area) {
        List<DemoUser> independent = PANEL.stream()
                .filter(member -> !member.areas().get(0).startsWith(area.code().substring(0, 1)))
                .toList();
        return independent.get(area.participants() % independent.size());
    }

    public static DemoUser coordinator(DemoArea area) {
        String name = "coordinator-" + area.label();
        return person(
                name,
                "Coordinator " + area.label().toUpperCase(),
                "coordinator of " + area.name(),
                "coordinator",
                area.code());
    }

    /** The director in whose name an area takes part. */
    public static DemoUser sponsor(DemoArea area) {
        String name = "sponsor-" + area.label();
        return person(
                name, "Sponsor " + area.label().toUpperCase(), "sponsor in " + area.name(), "sponsor", area.code());
    }

    public static DemoUser associate() {
        return ASSOCIATE;
    }

    /** The case system of an area, posting survey responses. */
    public static DemoUser localSystem(DemoArea area) {
        String name = "local-system-" + area.label();
        return new DemoUser(
                name,
                name,
                "local system of " + area.name(),
                List.of("local-system"),
                List.of(area.code()),
                NONE,
                name);
    }

    private static DemoUser person(String username, String displayName, String purpose, String role, String... areas) {
        return new DemoUser(username, displayName, purpose, List.of(role), List.of(areas), NONE, null);
    }
}
