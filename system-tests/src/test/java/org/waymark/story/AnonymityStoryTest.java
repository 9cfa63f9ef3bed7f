package org.waymark.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Someone holds the survey database after the load, and nothing else. */
@Order(5)
class AnonymityStoryTest {
    private static final List<String> INVITATION_TABLES =
            List.of("invitation", "invitation_request", "reminder", "mail");

    @Test
    void nothing_that_marks_an_invitation_is_found_anywhere_else_in_the_database() throws SQLException {
        Set<String> marks = marksOfInvitations();
        assertFalse(marks.isEmpty(), "the demonstration invites people");
        List<String> found = new ArrayList<>();
        for (String table : tables()) {
            if (!INVITATION_TABLES.contains(table)) {
                rows(table).stream()
                        .filter(row -> marks.stream().anyMatch(row::contains))
                        .map(row -> table + ": " + row)
                        .forEach(found::add);
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void a_response_row_tells_neither_when_it_was_given_nor_in_which_order() throws SQLException {
        assertEquals(
                679,
                values("select id from closed_response union all select key from response")
                        .size());
        assertEquals(List.of(), values("""
                        select column_name from information_schema.columns
                        where table_schema = 'public' and table_name in ('response', 'closed_response')
                          and (data_type like 'timestamp%' or data_type = 'date' or is_identity = 'YES'
                               or column_default like 'nextval%')"""));
    }

    /** Ids, contacts and hashes of every invitation, as text. */
    private static Set<String> marksOfInvitations() throws SQLException {
        return new HashSet<>(values("""
                select id::text from invitation
                union select contact from invitation
                union select encode(token_hash, 'hex') from invitation"""));
    }

    private static List<String> tables() throws SQLException {
        return values("select table_name from information_schema.tables where table_schema = 'public'");
    }

    private static List<String> rows(String table) throws SQLException {
        return values("select row_to_json(t)::text from \"" + table + "\" t");
    }

    private static List<String> values(String sql) throws SQLException {
        String database = Waymark.loaded().stack().postgres().jdbcUrl("survey");
        try (Connection connection = DriverManager.getConnection(database, "survey", "survey");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
