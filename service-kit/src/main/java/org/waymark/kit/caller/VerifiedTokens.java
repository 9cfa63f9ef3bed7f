package org.waymark.kit.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies a token once for some seconds, and never beyond its end: a machine that sends a thousand answers a second sends the same token with
 * each, and checking its signature costs more than the answer does. What verifies is the platform.
 */
@ApplicationScoped
class VerifiedTokens implements HttpAuthenticationMechanism {
    private static final Duration SOME_SECONDS = Duration.ofSeconds(10);
    private static final int MOST = 2000;
    /** Elsewhere a person's session in a browser may stand beside the token. */
    private static final String API = "/v1/";

    private final OidcAuthenticationMechanism platform;
    private final Cache<String, Verified> verified = Caffeine.newBuilder()
            .expireAfterWrite(SOME_SECONDS)
            .maximumSize(MOST)
            .build();

    VerifiedTokens(OidcAuthenticationMechanism platform) {
        this.platform = platform;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String sent = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (sent == null || !request.normalizedPath().startsWith(API)) {
            return platform.authenticate(request, providers);
        }
        Verified known = verified.getIfPresent(sent);
        return known != null && known.until.isAfter(Instant.now())
                ? Uni.createFrom().item(known.identity)
                : platform.authenticate(request, providers)
                        .invoke(identity -> Verified.of(identity).ifPresent(some -> verified.put(sent, some)));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return platform.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return platform.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return platform.getCredentialTransport(request);
    }

    @Override
    public int getPriority() {
        return platform.getPriority() + 1;
    }

    /** @param until when the token ends */
    private record Verified(SecurityIdentity identity, Instant until) {
        static Optional<Verified> of(SecurityIdentity identity) {
            return identity != null && identity.getPrincipal() instanceof JsonWebToken token
                    ? Optional.of(
                            new Verified(ofAnyRequest(identity), Instant.ofEpochSecond(token.getExpirationTime())))
                    : Optional.empty();
        }

        /** The platform hangs the request that brought the token on the identity. */
        private static SecurityIdentity ofAnyRequest(SecurityIdentity identity) {
            QuarkusSecurityIdentity.Builder copy = QuarkusSecurityIdentity.builder()
                    .setPrincipal(identity.getPrincipal())
                    .addRoles(identity.getRoles())
                    .addCredentials(identity.getCredentials());
            identity.getAttributes().forEach((name, value) -> {
                if (!(value instanceof RoutingContext)) {
                    copy.addAttribute(name, value);
                }
            });
            return copy.build();
        }
    }
}
