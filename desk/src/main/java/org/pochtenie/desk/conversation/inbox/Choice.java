package org.pochtenie.desk.conversation.inbox;

import org.pochtenie.desk.plumbing.Sql;

/** Which conversations a list shows: whose they are, and whose turn it is. */
public record Choice(Whose whose, Pile pile) {
    /** Whose conversations. */
    public enum Whose {
        MINE("and assignee_id = :me"),
        ALL(""),
        UNASSIGNED("and assignee_id is null");

        final String condition;

        Whose(String condition) {
            this.condition = condition;
        }
    }

    /** On which pile they lie. */
    public enum Pile {
        OURS("state = 'waiting-for-us' and (snoozed_until is null or snoozed_until <= :now)"),
        THEIRS("state = 'waiting-for-client' and (snoozed_until is null or snoozed_until <= :now)"),
        SNOOZED("snoozed_until > :now"),
        CLOSED("state = 'closed'");

        final String condition;

        Pile(String condition) {
            this.condition = condition;
        }
    }

    static Choice of(String whose, String pile) {
        return new Choice(known(Whose.class, whose, Whose.ALL), known(Pile.class, pile, Pile.OURS));
    }

    private static <E extends Enum<E>> E known(Class<E> type, String word, E otherwise) {
        for (var constant : type.getEnumConstants()) {
            if (Sql.word(constant).equals(word)) {
                return constant;
            }
        }
        return otherwise;
    }

    String condition() {
        return "merged_into is null and " + pile.condition + " " + whose.condition;
    }

    public Choice with(Whose other) {
        return new Choice(other, pile);
    }

    public Choice with(Pile other) {
        return new Choice(whose, other);
    }

    /** As it stands in an address. */
    public String query() {
        return "whose=" + Sql.word(whose) + "&state=" + Sql.word(pile);
    }
}
