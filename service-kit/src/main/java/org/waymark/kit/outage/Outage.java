package org.waymark.kit.outage;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.SystemException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;

/** Tells an outage of the infrastructure, which passes, from content that will never be kept, however often it is tried. */
public final class Outage {
    /**
     * PostgreSQL SQLSTATE classes: connection, sign-in, transaction state and rollback, missing database, resources, object not
     * ready, operator intervention, system, internal. Not 54, a limit of the program: the same content meets it again.
     */
    private static final Set<String> CLASSES = Set.of("08", "25", "28", "3D", "40", "53", "55", "57", "58", "XX");

    /** A handler went on after the database had refused a statement; trying again refuses it again. */
    private static final String ABORTED_EARLIER = "25P02";

    private Outage() {}

    public static boolean caused(Throwable failure) {
        return failure != null
                && (isOutage(failure)
                        || caused(failure.getCause())
                        || Stream.of(failure.getSuppressed()).anyMatch(Outage::caused));
    }

    private static boolean isOutage(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return sql instanceof SQLTransientException
                    || sql instanceof SQLRecoverableException
                    || isOutage(sql.getSQLState());
        }
        return cause instanceof IOException && !(cause instanceof JacksonException)
                || cause instanceof RetriableException
                || cause instanceof SystemException
                || cause instanceof InterruptedException
                // someone else changed the same row meanwhile
                || cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException;
    }

    /** A pool that hands out no connection gives no state. */
    private static boolean isOutage(String state) {
        return state == null
                || !state.equals(ABORTED_EARLIER) && CLASSES.stream().anyMatch(state::startsWith);
    }
}
