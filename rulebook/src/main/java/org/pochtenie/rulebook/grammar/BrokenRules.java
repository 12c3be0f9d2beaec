package org.pochtenie.rulebook.grammar;

import org.pochtenie.rulebook.Wording;

/** Why a firm's own rules cannot be used. */
public final class BrokenRules extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Wording reason;
    private final int line;

    /** @param line counted from 1; 0 where the reason has no line */
    public BrokenRules(int line, Wording reason) {
        super((line > 0 ? "line " + line + ": " : "") + reason.en());
        this.line = line;
        this.reason = reason;
    }

    public int line() {
        return line;
    }

    public Wording reason() {
        return reason;
    }
}
