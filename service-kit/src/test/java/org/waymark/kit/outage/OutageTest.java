package org.waymark.kit.outage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class OutageTest {
    @Test
    void a_lost_connection_a_deadlock_or_a_server_shutting_down_is_an_outage() {
        assertTrue(Outage.caused(sql("08006")));
        assertTrue(Outage.caused(sql("40P01")));
        assertTrue(Outage.caused(sql("57P01")));
        assertTrue(Outage.caused(new IllegalStateException(new ConnectException("refused"))));
        assertTrue(Outage.caused(new TimeoutException("no broker")));
    }

    @Test
    void a_pool_that_hands_out_no_connection_is_an_outage() {
        assertTrue(Outage.caused(new SQLException("Sorry, acquisition timeout!")));
    }

    @Test
    void a_password_being_changed_or_a_database_being_restored_is_an_outage() {
        assertTrue(Outage.caused(sql("28P01")));
        assertTrue(Outage.caused(sql("3D000")));
    }

    @Test
    void a_row_that_someone_else_changed_meanwhile_is_tried_again() {
        assertTrue(Outage.caused(new IllegalStateException(new OptimisticLockException("stale"))));
    }

    @Test
    void a_commit_that_failed_for_lack_of_a_connection_is_an_outage() {
        RuntimeException commit = new IllegalStateException("could not commit");
        commit.addSuppressed(sql("08006"));
        assertTrue(Outage.caused(commit));
    }

    @Test
    void what_the_same_content_meets_again_is_none() {
        assertFalse(Outage.caused(sql("54000")), "an index row too large");
        assertFalse(Outage.caused(sql("25P02")), "a handler that went on after a refusal");
    }

    @Test
    void content_that_the_database_or_the_contract_will_never_take_is_none() {
        assertFalse(Outage.caused(sql("23514")));
        assertFalse(Outage.caused(sql("22001")));
        assertFalse(Outage.caused(new IllegalStateException("no", new JsonParseException("no json"))));
        assertFalse(Outage.caused(new IllegalArgumentException("level is missing")));
    }

    private static RuntimeException sql(String state) {
        return new IllegalStateException(new SQLException("", state));
    }
}
