package org.waymark.assessment.assessment;

import java.util.Set;
import java.util.UUID;

/**
 * Someone who wants to see or change an assessment, as their token tells.
 *
 * @param areas GSS codes of the areas they are affiliated to
 * @param programmes ids of the programmes they work for
 */
public record Actor(String subject, Set<String> roles, Set<String> areas, Set<UUID> programmes) {
    public boolean is(String role) {
        return roles.contains(role);
    }
}
