package org.waymark.kit.inbox;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Says in words fit to be shown why an event could not be kept: without SQL and without the rows it met. */
final class Reasons {
    private static final int LONGEST = 1_000;

    private Reasons() {}

    static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .map(Reasons::refusal)
                .orElseGet(() -> words(failure));
    }

    private static String refusal(SQLException refused) {
        return "the database refuses it, state " + refused.getSQLState()
                + constraint(refused).map(name -> ", constraint " + name).orElse("");
    }

    private static Optional<String> constraint(SQLException refused) {
        return refused instanceof PSQLException postgres
                ? Optional.ofNullable(postgres.getServerErrorMessage()).map(ServerErrorMessage::getConstraint)
                : Optional.empty();
    }

    private static String words(Throwable failure) {
        String words = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
