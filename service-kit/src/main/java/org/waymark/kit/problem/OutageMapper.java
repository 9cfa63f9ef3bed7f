package org.waymark.kit.problem;

import io.quarkus.oidc.OIDCException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.JDBCException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.waymark.kit.outage.Outage;
import org.waymark.kit.refusal.Refusal;

/** What went wrong below the rules: something is away and will be back, a caller has gone, or we made a mistake. */
public class OutageMapper {
    private static final Logger LOG = Logger.getLogger(OutageMapper.class);
    private static final Duration AGAIN = Duration.ofSeconds(2);

    /** What only the database can find out: a character it cannot hold, or that somebody else was quicker. */
    @ServerExceptionMapper(priority = Problems.OURS_FIRST)
    public Response kept(JDBCException failure, RoutingContext request) {
        return switch (String.valueOf(failure.getSQLState())) {
            case "22021", "22P05" ->
                Problems.of(Refusal.of(
                        Refusal.Kind.MALFORMED,
                        "",
                        "character",
                        "The request holds a character that no text can hold."));
            case "23505" -> justTaken();
            default -> failed(failure, request);
        };
    }

    @ServerExceptionMapper(priority = Problems.OURS_FIRST)
    public Response overtaken(OptimisticLockException failure) {
        return justTaken();
    }

    @ServerExceptionMapper(priority = Problems.OURS_FIRST)
    public Response signInAway(OIDCException failure) {
        LOG.warnf("The identity provider does not answer: %s", failure.getMessage());
        return Problems.of(Refusal.of(
                        Refusal.Kind.UNAVAILABLE,
                        "",
                        "sign-in-away",
                        "The identity provider does not answer. Try again.")
                .retryAfter(AGAIN));
    }

    @ServerExceptionMapper(priority = Problems.OURS_FIRST)
    public Response failed(Exception failure, RoutingContext request) {
        if (request.response().closed()) {
            LOG.debug("The caller has gone", failure);
            return Response.noContent().build();
        }
        Optional<JDBCException> refused = within(failure, JDBCException.class);
        if (refused.isPresent() && refused.get() != failure) {
            return kept(refused.get(), request);
        }
        if (Outage.caused(failure) || within(failure, RollbackException.class).isPresent()) {
            LOG.warnf("The database does not answer: %s", failure);
            return Problems.of(Refusal.of(
                            Refusal.Kind.UNAVAILABLE, "", "database-away", "The database does not answer. Try again.")
                    .retryAfter(AGAIN));
        }
        LOG.errorf(failure, "%s %s failed", request.request().method(), request.normalizedPath());
        return Problems.of(Response.Status.INTERNAL_SERVER_ERROR);
    }

    private static <T> Optional<T> within(Throwable failure, Class<T> kind) {
        if (failure == null || kind.isInstance(failure)) {
            return Optional.ofNullable(kind.cast(failure));
        }
        return Stream.concat(Stream.of(failure.getSuppressed()), Stream.ofNullable(failure.getCause()))
                .flatMap(inner -> within(inner, kind).stream())
                .findFirst();
    }

    private static Response justTaken() {
        return Problems.of(Refusal.wrongState(
                "just-taken", "Somebody else has just stored this or something of the same name. Read it again."));
    }
}
