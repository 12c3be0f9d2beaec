package org.pochtenie.desk.profile;

/**
 * Whose profile it is.
 *
 * @param owner number of the client or project, 0 for the firm
 */
public record Scope(Kind kind, long owner) {
    /** The layers, the nearest last. */
    public enum Kind {
        FIRM,
        CLIENT,
        PROJECT
    }

    public static final Scope FIRM = new Scope(Kind.FIRM, 0);

    public static Scope client(long id) {
        return new Scope(Kind.CLIENT, id);
    }

    public static Scope project(long id) {
        return new Scope(Kind.PROJECT, id);
    }
}
