package org.pochtenie.desk.client;

import java.util.List;

/** A part of a card that each client has once; it is kept in columns of his row. */
public enum Part {
    NAME("name", "kind"),
    BUSINESS("business"),
    CHANNEL("channel"),
    HOURS("hours", "zone"),
    LANGUAGE("language"),
    FORM("form"),
    CONTACT_DAYS("contact_days"),
    REPORT_FORM("report_form");

    private final List<String> columns;

    Part(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }
}
