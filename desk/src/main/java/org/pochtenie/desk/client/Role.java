package org.pochtenie.desk.client;

/** What a person has to say at a client's. */
public enum Role {
    DECIDES,
    ACCEPTS,
    PAYS,
    INFORMED
}
