package org.pochtenie.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a block into sentences. */
final class Sentences {
    private static final Set<String> SHORTENED = Set.of(
            "г", "гг", "т", "д", "п", "ул", "руб", "коп", "тыс", "млн", "млрд", "стр", "им", "см", "др", "пр", "рис",
            "табл", "доп", "тел", "моб", "кв", "корп", "обл", "напр", "мин", "макс", "шт", "ст", "ред", "mr", "mrs",
            "ms", "dr", "prof", "no", "nos", "vs", "e.g", "i.e", "approx", "inc", "ltd", "st", "fig", "tel", "ext",
            "jan", "feb", "aug", "sept", "oct", "nov", "dec");
    private static final String CLOSERS = ")»\"'”’]";

    private Sentences() {}

    static List<Sentence> of(String text, int start, int end, Zone zone, Lemmas lemmas) {
        var tokens = Words.tokens(text, start, end, lemmas);
        var sentences = new ArrayList<Sentence>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (endsAt(text, tokens, i)) {
                sentences.add(sentence(zone, tokens.subList(from, i + 1)));
                from = i + 1;
            }
        }
        if (from < tokens.size()) {
            sentences.add(sentence(zone, tokens.subList(from, tokens.size())));
        }
        return sentences;
    }

    private static Sentence sentence(Zone zone, List<Token> tokens) {
        return new Sentence(tokens.getFirst().start(), tokens.getLast().end(), zone, tokens);
    }

    private static boolean endsAt(String text, List<Token> tokens, int i) {
        if (i + 1 == tokens.size()) {
            return false;
        }
        var token = tokens.get(i);
        var next = tokens.get(i + 1);
        if (text.substring(token.end(), next.start()).indexOf('\n') >= 0 && breaksLine(text, token, next)) {
            return true;
        }
        int mark = lastMark(tokens, i);
        if (mark < 0 || CLOSERS.indexOf(next.word().charAt(0)) >= 0 && next.start() == token.end()) {
            return false;
        }
        var sign = tokens.get(mark).word();
        if (sign.indexOf('?') >= 0 || sign.indexOf('!') >= 0) {
            return next.kind() != Token.Kind.MARK || next.start() > token.end();
        }
        return endsAfterDot(text, tokens, mark, next);
    }

    /** The index of the end mark that the token is, or that stands before it when the token closes a quotation. */
    private static int lastMark(List<Token> tokens, int i) {
        int at = i;
        while (at > 0
                && tokens.get(at).kind() == Token.Kind.MARK
                && CLOSERS.indexOf(tokens.get(at).word().charAt(0)) >= 0) {
            at--;
        }
        var token = tokens.get(at);
        return token.kind() == Token.Kind.MARK && Words.isEndMark(token.word().charAt(0)) ? at : -1;
    }

    private static boolean endsAfterDot(String text, List<Token> tokens, int mark, Token next) {
        if (mark == 0) {
            return false;
        }
        int dot = tokens.get(mark).end() - 1;
        if (next.start() == dot + 1) {
            return Words.isForgottenBlank(text, dot, text.length());
        }
        var before = tokens.get(mark - 1);
        boolean initial = before.word().length() == 1 && Character.isUpperCase(text.charAt(before.start()));
        if (initial
                || SHORTENED.contains(before.word())
                        && tokens.get(mark).end() - tokens.get(mark).start() == 1) {
            return false;
        }
        char first = text.charAt(next.start());
        // A hurried writer begins small; a short word before the dot is more likely an abbreviation.
        return !Character.isLowerCase(first)
                || before.kind() != Token.Kind.WORD
                || before.word().length() >= 3;
    }

    /** A line that was wrapped by a mail program goes on; a line that its author ended does not. */
    private static boolean breaksLine(String text, Token last, Token next) {
        int from = text.lastIndexOf('\n', last.start()) + 1;
        boolean wrapped = last.end() - from >= 60 && !Words.isEndMark(text.charAt(last.end() - 1));
        return !wrapped && !Character.isLowerCase(text.charAt(next.start()));
    }
}
