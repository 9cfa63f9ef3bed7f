package org.waymark.kit.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A row that is not there yet cannot be locked, so the path is, in the database that all instances share. */
@InTurn
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class InTurnInterceptor {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final DataSource database;
    private final UriInfo uri;

    InTurnInterceptor(DataSource database, UriInfo uri) {
        this.database = database;
        this.uri = uri;
    }

    @AroundInvoke
    Object wait(InvocationContext call) throws Exception {
        if (!QuarkusTransaction.isActive()) {
            throw new IllegalStateException(call.getMethod() + " is @InTurn without @Transactional");
        }
        lock(uri.getPath());
        return call.proceed();
    }

    private void lock(String path) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, path);
            lock.execute();
        }
    }
}
