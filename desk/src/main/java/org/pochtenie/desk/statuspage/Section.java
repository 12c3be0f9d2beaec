package org.pochtenie.desk.statuspage;

import java.util.Locale;

/** The parts of the page, in the order in which a client needs them. */
public enum Section {
    /** Results that wait for his word. */
    CONFIRM,
    /** What we need of him. */
    WE_WAIT,
    /** What we are doing. */
    DOING,
    /** What he expects of us. */
    YOU_WAIT,
    AGREED,
    /** Done lately. */
    DONE,
    /** Our own rules for working together. */
    RULES;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
