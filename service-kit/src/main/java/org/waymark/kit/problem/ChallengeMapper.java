package org.waymark.kit.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.waymark.kit.refusal.Fault;
import org.waymark.kit.refusal.Refusal;

/** A request without a valid token is challenged in the way the platform's authentication asks for, a redirect included. */
public class ChallengeMapper {
    @ServerExceptionMapper(priority = Problems.OURS_FIRST)
    public Uni<Response> unauthorized(UnauthorizedException missing, RoutingContext request) {
        return challenge(
                request, new Fault("", "unauthenticated", "Send a bearer token of the provider this service trusts."));
    }

    @ServerExceptionMapper(priority = Problems.OURS_FIRST)
    public Uni<Response> failed(AuthenticationFailedException failed, RoutingContext request) {
        return challenge(
                request,
                new Fault(
                        "",
                        "unauthenticated",
                        "The token is not valid here: it may be expired, or meant for another audience."));
    }

    @ServerExceptionMapper(priority = Problems.OURS_FIRST)
    public Response forbidden(ForbiddenException forbidden) {
        return Problems.of(Refusal.forbidden("role", "None of your roles may do this."));
    }

    private static Uni<Response> challenge(RoutingContext request, Fault fault) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        Uni<ChallengeData> challenge =
                authenticator == null ? Uni.createFrom().nullItem() : authenticator.getChallenge(request);
        return challenge.map(asked -> answer(asked, fault));
    }

    private static Response answer(ChallengeData asked, Fault fault) {
        if (asked == null) {
            return problem(fault);
        }
        Response.Status status = Response.Status.fromStatusCode(asked.status);
        Response answer = status == Response.Status.UNAUTHORIZED
                ? problem(fault)
                : Response.status(asked.status).build();
        Response.ResponseBuilder challenged = Response.fromResponse(answer);
        asked.getHeaders().forEach((name, value) -> challenged.header(name.toString(), value));
        return challenged.build();
    }

    private static Response problem(Fault fault) {
        return Problems.of(Refusal.of(Refusal.Kind.UNAUTHENTICATED, List.of(fault)));
    }
}
