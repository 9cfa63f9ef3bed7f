package org.waymark.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One made-up user.
 *
 * @param purpose what this user is there for, for a login page
 * @param areas codes of the areas the user is affiliated to
 * @param programmes programmes a national member of staff works for
 * @param client the client id of a machine that signs in by client credentials; null for people
 */
public record DemoUser(
        String username,
        String displayName,
        String purpose,
        List<String> roles,
        List<String> areas,
        List<UUID> programmes,
        String client) {

    public boolean machine() {
        return client != null;
    }

    /** The claims a token of this user carries. */
    public Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", username);
        claims.put("preferred_username", username);
        claims.put("name", displayName);
        claims.put("aud", "waymark");
        claims.put("roles", roles);
        claims.put("areas", areas);
        claims.put("programmes", programmes.stream().map(UUID::toString).toList());
        if (machine()) {
            claims.put("azp", client);
            claims.put("client_id", client);
        }
        return claims;
    }
}
