package org.waymark.assessment.assessment;

/** What someone is to one assessment: by affiliation, by assignment or by the programme they work for. */
public enum Standing {
    COORDINATOR,
    FACILITATOR,
    PANEL,
    PEER,
    ASSOCIATE,
    PROGRAMME
}
