package org.pochtenie.desk.today;

import java.util.List;

/**
 * Whose work a page shows: everybody's, mine, nobody's, or that of one colleague.
 *
 * @param word as it stands in an address; a number is a colleague's
 */
public record Whose(String word) {
    public static final Whose ALL = new Whose("all");
    public static final Whose MINE = new Whose("mine");
    public static final Whose UNASSIGNED = new Whose("unassigned");

    /** Those that anybody may choose. */
    public static final List<Whose> CHOICE = List.of(ALL, MINE, UNASSIGNED);

    static Whose of(String word) {
        var chosen = new Whose(word);
        return CHOICE.contains(chosen) || word.matches("[0-9]{1,18}") ? chosen : ALL;
    }

    static Whose colleague(long id) {
        return new Whose(String.valueOf(id));
    }

    /** Of one chosen colleague, which is for leads. */
    public boolean isColleagues() {
        return !CHOICE.contains(this);
    }

    /** A condition on that column; {@code :who} is {@link #who}. */
    String condition(String column) {
        if (equals(ALL)) {
            return "true";
        }
        return equals(UNASSIGNED) ? column + " is null" : column + " = :who";
    }

    /** The colleague meant, when it is {@code me} who looks. */
    long who(long me) {
        return isColleagues() ? Long.parseLong(word) : me;
    }
}
