package org.waymark.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.demonstration.DemoUsers;
import org.waymark.examples.Examples;

/** Whoever builds on the APIs copies an example, sends it, and it works. Apart, since other stories count what there is. */
@Order(1)
class ExamplesStoryTest {
    private static final Waymark WAYMARK = Waymark.apart();
    private static final UUID TO_REPLAY = UUID.fromString("01900000-0000-7000-8000-000000000503");
    private static final UUID TO_DISMISS = UUID.fromString("01900000-0000-7000-8000-000000000504");

    private final Examples examples = new Examples(WAYMARK.stack().endpoints());

    @AfterAll
    static void stop() {
        WAYMARK.stack().close();
    }

    @Test
    void the_list_of_examples_names_every_operation_of_every_document() {
        assertEquals(List.of(), examples.unmatched());
    }

    @TestFactory
    Stream<DynamicTest> every_example_is_sent_as_it_stands_and_succeeds() throws SQLException {
        for (String database : List.of("catalog", "survey", "assessment", "reporting")) {
            setAside(database);
        }
        WAYMARK.demonstration().registerAreas(System.out::println);
        URI page = WAYMARK.stack().endpoints().reporting();
        return examples.tests(
                user -> WAYMARK.tokenFor(DemoUsers.named(user)),
                user -> BrowserSession.cookies(page.resolve("/"), user));
    }

    /** Events of a kind that the service has no use for, as if they had been set aside: no request can bring that about. */
    private static void setAside(String database) throws SQLException {
        // where the service keeps what is its own
        String url = WAYMARK.stack().postgres().jdbcUrl(database) + "?currentSchema=owned,public";
        try (Connection connection = DriverManager.getConnection(url, database, database);
                PreparedStatement insert = connection.prepareStatement("""
                        insert into dead_letter (id, topic, kafka_partition, kafka_offset, event_key, headers, payload, reason)
                        values (?, 'waymark.examples', 0, ?, 'example', '{"ce_type": "org.waymark.example.v1"}', '{}', 'an example')""")) {
            for (UUID id : List.of(TO_REPLAY, TO_DISMISS)) {
                insert.setObject(1, id);
                insert.setLong(2, id.getLeastSignificantBits() & 0xffff);
                insert.executeUpdate();
            }
        }
    }
}
