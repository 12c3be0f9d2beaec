package org.pochtenie.desk.card;

/**
 * A contact seems to write for a client.
 *
 * @param told what says so: the domain, the number, the name
 */
public record Belonging(
        long contact, String name, String address, long client, String clientName, Reason reason, String told) {
    public enum Reason {
        CONVERSATION,
        PHONE,
        COMPANY,
        DOMAIN,
        NAME
    }
}
