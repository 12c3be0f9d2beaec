package org.pochtenie.desk.today;

import java.util.Locale;

/** Whose conversations a page shows. */
public enum Whose {
    ALL("true"),
    MINE("assignee_id = :me"),
    UNASSIGNED("assignee_id is null");

    final String condition;

    Whose(String condition) {
        this.condition = condition;
    }

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Whose of(String word) {
        for (var whose : values()) {
            if (whose.word().equals(word)) {
                return whose;
            }
        }
        return ALL;
    }
}
