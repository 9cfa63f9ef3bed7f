package org.waymark.kit.inbox;

import jakarta.transaction.SystemException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;

/** Tells an outage of the infrastructure, which passes, from an event that will never be kept, however often it is tried. */
final class Outage {
    /** PostgreSQL SQLSTATE classes: connection, transaction rollback, resources, limits, operator intervention, system, internal. */
    private static final Set<String> CLASSES = Set.of("08", "25", "40", "53", "54", "55", "57", "58", "XX");

    private Outage() {}

    static boolean caused(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(Outage::isOutage);
    }

    private static boolean isOutage(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return sql instanceof SQLTransientException
                    || sql instanceof SQLRecoverableException
                    || sql.getSQLState() == null
                    || CLASSES.contains(sql.getSQLState().substring(0, 2));
        }
        return cause instanceof IOException && !(cause instanceof com.fasterxml.jackson.core.JacksonException)
                || cause instanceof RetriableException
                || cause instanceof SystemException
                || cause instanceof InterruptedException;
    }
}
