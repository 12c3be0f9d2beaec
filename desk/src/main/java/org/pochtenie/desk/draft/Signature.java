package org.pochtenie.desk.draft;

import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.pochtenie.desk.signin.Colleague;

/** What stands below a colleague's letters: his own lines, or his name and position where he has written none. */
public final class Signature {
    private Signature() {}

    public static String text(Colleague colleague) {
        if (!colleague.signature().isBlank()) {
            return colleague.signature().strip();
        }
        return (colleague.name() + "\n" + colleague.position()).strip();
    }

    /** The plain text of a letter as it leaves: with the signature below. */
    public static String under(String text, Colleague colleague) {
        return text.stripTrailing() + "\n\n-- \n" + text(colleague);
    }

    public static String html(Colleague colleague) {
        return text(colleague).lines().map(Entities::escape).collect(Collectors.joining("<br>", "<p>", "</p>"));
    }
}
