package org.pochtenie.rulebook.letter.shape;

import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Words;

/** How a greeting names the person written to. */
public final class CalledBy {
    private static final java.util.regex.Pattern PATRONYMIC = Words.pattern(".+(?:вич|вна|ична|ьич|тич|мич|кызы|оглы)");

    private CalledBy() {}

    /** What the card says, otherwise the first name, with a patronymic where there is one; empty when unknown. */
    static String of(Reading reading) {
        var client = reading.client();
        var to = reading.draft().to();
        boolean toClient = to.isEmpty() || to.getFirst().address().equalsIgnoreCase(client.address());
        if (toClient && client.addressedAs() != null) {
            return client.addressedAs();
        }
        var name = toClient && !client.name().isEmpty()
                ? client.name()
                : to.isEmpty() ? "" : to.getFirst().name();
        return first(name, reading.language());
    }

    /** The first name with its patronymic, as a greeting says it; empty for what is no name of a person. */
    public static String first(String name, Language language) {
        var parts = name.strip().split("\\s+");
        // A company, an address or a name in the other script is no way to greet a person.
        if (name.indexOf('@') >= 0
                || parts[0].length() < 2
                || parts.length > 3
                || !parts[0].codePoints().allMatch(c -> Character.isLetter(c) || c == '-')
                || Language.of(name, language) != language
                || !Character.isUpperCase(name.charAt(0))
                || parts[0].equals(parts[0].toUpperCase(java.util.Locale.ROOT))) {
            return "";
        }
        if (parts.length == 3 && PATRONYMIC.matcher(parts[2]).matches()) {
            return parts[1] + " " + parts[2];
        }
        if (parts.length >= 2 && PATRONYMIC.matcher(parts[1]).matches()) {
            return parts[0] + " " + parts[1];
        }
        return parts[0];
    }
}
