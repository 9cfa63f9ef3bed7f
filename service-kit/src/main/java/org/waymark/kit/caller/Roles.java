package org.waymark.kit.caller;

/** The roles a token can carry. */
public interface Roles {
    String PROGRAMME = "programme";
    String COORDINATOR = "coordinator";
    String FACILITATOR = "facilitator";
    String PANEL = "panel";
    String PEER = "peer";
    String LOCAL_SYSTEM = "local-system";
    String ADMIN = "admin";
}
