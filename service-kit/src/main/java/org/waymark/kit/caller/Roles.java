package org.waymark.kit.caller;

import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The roles a token can carry. */
public interface Roles {
    String PROGRAMME = "programme";
    String COORDINATOR = "coordinator";
    String SPONSOR = "sponsor";
    String ASSOCIATE = "associate";
    String FACILITATOR = "facilitator";
    String PANEL = "panel";
    String PEER = "peer";
    String LOCAL_SYSTEM = "local-system";
    String ADMIN = "admin";

    /** Those of the roles of a token that mean something here, in alphabetical order. */
    static SortedSet<String> among(Collection<String> ofToken) {
        SortedSet<String> known = new TreeSet<>(
                Set.of(PROGRAMME, COORDINATOR, SPONSOR, ASSOCIATE, FACILITATOR, PANEL, PEER, LOCAL_SYSTEM, ADMIN));
        known.retainAll(ofToken);
        return known;
    }
}
