package org.waymark.survey;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Someone with the whole survey database and nothing else. Lays invitations and responses side by side, each in the order of any
 * column, PostgreSQL's own among them, and takes those of equal rank for one person.
 */
final class Attacker {
    private static final int PARTS = 8;
    private static final List<String> SYSTEM_COLUMNS =
            List.of("ctid", "xmin::text::bigint", "xmax::text::bigint", "cmin::text::bigint");

    /** The attacker counts hits with it but does not guess by it. */
    private static final String MARK = "ratings";

    private final DataSource database;

    Attacker(DataSource database) {
        this.database = database;
    }

    /** How well one way of guessing did. */
    record Attack(String way, int people, int hits, int inTheRightPart) {
        /** Pure chance hits one person on average, and more than eight about once in a million tries. */
        boolean isBetterThanChance() {
            double expected = people / (double) PARTS;
            return hits > 8 || inTheRightPart > expected + 5 * Math.sqrt(expected);
        }
    }

    /**
     * Every order of the one against every order of the other, forwards and backwards.
     *
     * @param table of the responses: {@code response}, or {@code closed_response} after the close
     * @param truth the mark of the response of each invited person who answered, by invitation id
     */
    List<Attack> attacks(UUID survey, String table, Map<String, String> truth) {
        List<Attack> attacks = new ArrayList<>();
        for (String one : columns("invitation")) {
            List<String> people = rows("select t.id::text from invitation t where survey_id = '" + survey
                            + "' order by " + one + ", ctid")
                    .stream()
                    .filter(truth::containsKey)
                    .toList();
            for (String other : columns(table)) {
                for (String direction : List.of(" asc", " desc")) {
                    List<String> marks = rows("select " + MARK + " from " + table + " t where survey_id = '" + survey
                            + "' order by " + other + direction + ", ctid" + direction);
                    attacks.add(attack(one + " ~ " + other + direction, people, marks, truth));
                }
            }
        }
        return attacks;
    }

    private static Attack attack(String way, List<String> people, List<String> marks, Map<String, String> truth) {
        int hits = 0;
        int near = 0;
        for (int rank = 0; rank < people.size(); rank++) {
            int found = marks.indexOf(truth.get(people.get(rank)));
            hits += found == rank ? 1 : 0;
            near += part(found, marks.size()) == part(rank, people.size()) ? 1 : 0;
        }
        return new Attack(way, people.size(), hits, near);
    }

    private static int part(int rank, int size) {
        return rank * PARTS / size;
    }

    /** How many responses of a survey look as new as the newest, by the transaction that wrote them. */
    int asNewAsTheNewest(UUID survey) {
        return Integer.parseInt(rows("select count(*)::text from response where survey_id = '" + survey
                        + "' group by xmin::text::bigint" + " order by xmin::text::bigint desc limit 1")
                .get(0));
    }

    /** How many responses look as new as the one that fewest look as new as. */
    int fewestAsNew(UUID survey) {
        return rows("select count(*)::text from response where survey_id = '" + survey
                        + "' group by xmin::text::bigint")
                .stream()
                .mapToInt(Integer::parseInt)
                .min()
                .orElseThrow();
    }

    /** How many responses lie as they came, because nobody has mixed them yet. */
    int loose(UUID survey) {
        return Integer.parseInt(
                rows("select count(*)::text from response where batch < 1 and survey_id = '" + survey + "'")
                        .get(0));
    }

    /** How many salts of the survey there are to make tokens with. */
    int salts(UUID survey) {
        return rows("select salt::text from survey where salt is not null and id = '" + survey + "'")
                .size();
    }

    /** How many invitations of the survey are noted as reminded. */
    int reminded(UUID survey) {
        return rows("select invitation_id::text from reminder where survey_id = '" + survey + "'")
                .size();
    }

    /** Marks of a survey's responses in the order in which they lie. */
    List<String> marks(UUID survey, String table) {
        return rows("select " + MARK + " from " + table + " t where survey_id = '" + survey + "' order by ctid");
    }

    /** Every row of every table as text, binary values as hexadecimal. */
    List<String> everything() {
        List<String> all = new ArrayList<>();
        for (String table :
                rows("select table_name::text from information_schema.tables where table_schema = 'public'")) {
            rows("select t::text from \"" + table + "\" t").forEach(row -> all.add(table + ": " + row));
        }
        return all;
    }

    /** Rows that hold the text, as it is or in hexadecimal. */
    List<String> rowsWith(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(letter -> hex.append(String.format("%02x", letter)));
        return everything().stream()
                .filter(row -> row.contains(text) || row.contains(hex))
                .toList();
    }

    List<String> columns(String table) {
        List<String> columns = new ArrayList<>(SYSTEM_COLUMNS);
        columns.addAll(rows("select column_name::text from information_schema.columns where table_schema = 'public'"
                + " and table_name = '" + table + "' and column_name <> 'ratings'"));
        return columns;
    }

    private List<String> rows(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
