package org.waymark.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.waymark.kit.refusal.Refusal;

/** Who is calling, as the verified token says. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final JsonWebToken token;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** The token's subject, {@code anonymous} without a token; the client where a machine's token names no subject. */
    public String subject() {
        if (identity.isAnonymous()) {
            return "anonymous";
        }
        return Stream.of("sub", "client_id", "azp")
                .flatMap(this::text)
                .findFirst()
                .orElseGet(() -> identity.getPrincipal().getName());
    }

    /** The client that asked for the token: scopes the ids a machine chooses. The subject where the token names no client. */
    public String client() {
        return Stream.of("client_id", "azp").flatMap(this::text).findFirst().orElseGet(this::subject);
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    /** GSS codes of the areas the caller is affiliated to. */
    public Set<String> areas() {
        return texts("areas");
    }

    /** Ids of the programmes the caller works for. */
    public Set<String> programmes() {
        return texts("programmes");
    }

    public boolean affiliatedTo(Collection<String> areaCodes) {
        return !Collections.disjoint(areas(), areaCodes);
    }

    /** @throws Refusal 403 unless the caller is affiliated to the area: for creating something in it */
    public void requireArea(String code) {
        if (!areas().contains(code)) {
            throw Refusal.forbidden("foreign-area", "You are not affiliated to the area {0}.", code);
        }
    }

    private Stream<String> text(String claim) {
        return texts(claim).stream().filter(text -> !text.isBlank());
    }

    /** Some providers write a claim with one value as an array, others as that value alone. */
    private Set<String> texts(String claim) {
        Object value = identity.isAnonymous() ? null : token.getClaim(claim);
        if (value instanceof Collection<?> values) {
            return values.stream().map(Caller::plain).collect(Collectors.toUnmodifiableSet());
        }
        return value == null ? Set.of() : Set.of(plain(value));
    }

    private static String plain(Object value) {
        return value instanceof JsonString json ? json.getString() : value.toString();
    }
}
