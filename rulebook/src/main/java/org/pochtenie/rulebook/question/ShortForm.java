package org.pochtenie.rulebook.question;

import java.util.Set;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** A question as it stands in a list: without the courtesy before it, with one mark at its end. */
final class ShortForm {
    private static final int LONGEST = 140;
    private static final Set<String> LOOSE = Set.of(
            "и",
            "а",
            "также",
            "еще",
            "но",
            "ну",
            "так",
            "тогда",
            "пожалуйста",
            "кстати",
            "and",
            "also",
            "but",
            "so",
            "well",
            "please",
            "now",
            "then",
            "скажите",
            "здравствуйте",
            "hi",
            "hello",
            ",",
            "—",
            "–",
            "-",
            ":",
            "что");

    private ShortForm() {}

    static String of(String text, Sentence clause, QuestionKind kind, Asking asking) {
        int start = start(clause, asking);
        var words = text.substring(start, clause.end()).replaceAll("\\s+", " ").strip();
        boolean request = (kind == QuestionKind.DO || kind == QuestionKind.SEND)
                && !clause.asks()
                && !asking.hasForm(text, clause)
                && asking.leadIn().in(clause).isEmpty();
        var bare = words.replaceFirst("[\\s.!?,;:…]+$", "");
        if (bare.length() > LONGEST) {
            int cut = bare.lastIndexOf(' ', LONGEST - 1);
            bare = bare.substring(0, cut < 0 ? LONGEST - 1 : cut) + "…";
        }
        return bare.isEmpty()
                ? words
                : Character.toUpperCase(bare.charAt(0)) + bare.substring(1) + (request ? "." : "?");
    }

    private static int start(Sentence clause, Asking asking) {
        var tokens = clause.tokens();
        var leads = asking.leadIn().in(clause);
        if (!leads.isEmpty()) {
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).start() > leads.getFirst().start() && asksFrom(tokens, i, asking)) {
                    return tokens.get(i).start();
                }
            }
        }
        int i = 0;
        while (i + 2 < tokens.size()
                && LOOSE.contains(tokens.get(i).word())
                && !(tokens.get(i).is("что") && i == 0)) {
            i++;
        }
        return tokens.get(i).start();
    }

    /** The asking word, the word before «ли», or the preposition before the asking word. */
    private static boolean asksFrom(java.util.List<Token> tokens, int i, Asking asking) {
        if (i + 1 >= tokens.size() || !tokens.get(i).isWord()) {
            return false;
        }
        var clauses = asking.clauses();
        return clauses.isAskingWord(tokens.get(i))
                || tokens.get(i + 1).is("ли")
                || clauses.isPreposition(tokens.get(i)) && clauses.isAskingWord(tokens.get(i + 1));
    }
}
