package org.waymark.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.waymark.kit.refusal.Refusal;

/** Who is calling, as the verified token says. */
@RequestScoped
public class Caller {
    /** {@link UUID#fromString} also takes shortened ones, which would name another id. */
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

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

    /** Ids of the programmes the caller works for; what is no id names none. */
    public Set<UUID> programmes() {
        return texts("programmes").stream().flatMap(Caller::id).collect(Collectors.toUnmodifiableSet());
    }

    public boolean affiliatedTo(Collection<String> areaCodes) {
        return !Collections.disjoint(areas(), areaCodes);
    }

    /** @throws Refusal 403 unless the caller is affiliated to the area: for creating something in it */
    public void requireArea(String code) {
        if (!areas().contains(code)) {
            throw Refusal.forbidden("foreign-area", "You are not affiliated to the area {area}.", code);
        }
    }

    private Stream<String> text(String claim) {
        return texts(claim).stream();
    }

    /**
     * Providers fill claims in their own ways: some write one value as an array, others as that value alone. What is no plain text is
     * passed over, for it names nothing.
     */
    private Set<String> texts(String claim) {
        Object value = identity.isAnonymous() ? null : token.getClaim(claim);
        Stream<?> values = value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
        return values.map(one -> one instanceof JsonString json ? json.getString() : one)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(Caller::isPlain)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isPlain(String text) {
        return !text.isBlank() && text.chars().noneMatch(Character::isISOControl);
    }

    private static Stream<UUID> id(String text) {
        return ID.matcher(text).matches() ? Stream.of(UUID.fromString(text)) : Stream.empty();
    }
}
