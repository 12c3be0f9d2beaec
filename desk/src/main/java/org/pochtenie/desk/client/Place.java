package org.pochtenie.desk.client;

import java.util.Locale;

/** The tables of which a card is made. */
public enum Place {
    CLIENT,
    CONTACT,
    CONTACT_WAY,
    PROJECT,
    CARD_FACT,
    HOUSE_RULE;

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Place of(String table) {
        return valueOf(table.toUpperCase(Locale.ROOT));
    }

    /** How a row of it is found to belong to a client. */
    String client() {
        return switch (this) {
            case CLIENT -> "id";
            case CONTACT_WAY -> "(select client_id from contact where contact.id = contact_id)";
            default -> "client_id";
        };
    }
}
