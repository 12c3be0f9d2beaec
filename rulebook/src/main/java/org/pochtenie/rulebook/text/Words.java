package org.pochtenie.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts text into words, and knows where a word ends: {@code \b} of a plain pattern does not see Cyrillic letters. */
public final class Words {
    private static final Pattern ADDRESS = pattern("(?:https?://|www\\.)\\S+"
            + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
            + "|[\\w-]+(?:\\.[\\w-]+)*\\.[a-z][a-z0-9]{1,9}(?:/\\S*)?(?![\\w])");

    private Words() {}

    /** A pattern in which {@code \b}, {@code \w} and case work for every script. */
    public static Pattern pattern(String regex) {
        return Pattern.compile(
                regex, Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Small letters, «ё» as «е», the typographic apostrophe as the plain one: how words are compared. */
    public static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('’', '\'');
    }

    /** The tokens of {@code [start, end)} of a text, each its own basic form; offsets count in the whole text. */
    public static List<Token> tokens(String text, int start, int end) {
        return tokens(text, start, end, Lemmas.NONE);
    }

    /** The tokens of {@code [start, end)} of a text with their basic forms; offsets count in the whole text. */
    public static List<Token> tokens(String text, int start, int end, Lemmas lemmas) {
        var tokens = new ArrayList<Token>();
        var address = ADDRESS.matcher(text);
        for (int at = start; at < end; ) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
                continue;
            }
            int to = Math.min(end, endOfToken(text, at, end, address));
            tokens.add(token(text, at, to, lemmas));
            at = to;
        }
        return tokens;
    }

    private static int endOfToken(String text, int at, int end, java.util.regex.Matcher address) {
        char c = text.charAt(at);
        if (!Character.isLetterOrDigit(c)) {
            int to = at + 1;
            while (to < end && isEndMark(c) && isEndMark(text.charAt(to))) {
                to++;
            }
            return to;
        }
        if (mayBeAddress(text, at, end) && address.region(at, end).lookingAt()) {
            int to = address.end();
            while (to > at + 1 && ".,;:!?)»\"'>]".indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            }
            return to;
        }
        return Character.isDigit(c) ? endOfNumber(text, at, end) : endOfWord(text, at, end);
    }

    private static boolean mayBeAddress(String text, int at, int end) {
        for (int i = at; i < end && !Character.isWhitespace(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (c == '.' && isForgottenBlank(text, i, end)) {
                return false;
            }
            if ((c == '@' || c == '.' || c == '/') && i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1))
                    || c == ':' && text.startsWith("//", i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "It is late.Can we go on tomorrow": the dot ends a sentence, no address. */
    static boolean isForgottenBlank(String text, int dot, int end) {
        return dot > 1
                && dot + 1 < end
                && Character.isLowerCase(text.charAt(dot - 1))
                && Character.isUpperCase(text.charAt(dot + 1))
                && (dot + 2 >= end || !Character.isUpperCase(text.charAt(dot + 2)));
    }

    private static int endOfWord(String text, int at, int end) {
        int to = at + 1;
        while (to < end) {
            char c = text.charAt(to);
            boolean inside = Character.isLetterOrDigit(c)
                    || c == '_'
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || (c == '-' || c == '\'' || c == '’') && to + 1 < end && Character.isLetter(text.charAt(to + 1));
            if (!inside) {
                break;
            }
            to++;
        }
        return to;
    }

    private static int endOfNumber(String text, int at, int end) {
        int to = at + 1;
        while (to < end) {
            char c = text.charAt(to);
            boolean joins = ".,:/-".indexOf(c) >= 0 && to + 1 < end && Character.isDigit(text.charAt(to + 1));
            // «20-го», "5th", «10мм» are one thing.
            boolean ending =
                    c == '-' && to + 1 < end && Character.isLetter(text.charAt(to + 1)) || Character.isLetter(c);
            if (!joins && !ending && !Character.isDigit(c)) {
                break;
            }
            to++;
        }
        return to;
    }

    private static Token token(String text, int at, int to, Lemmas lemmas) {
        char c = text.charAt(at);
        var word = fold(text.substring(at, to));
        if (!Character.isLetterOrDigit(c)) {
            return new Token(at, to, Token.Kind.MARK, word, List.of(word));
        }
        for (int i = at; i < to; i++) {
            char d = text.charAt(i);
            if (d == '@' || d == '/' && Character.isLetter(c) || d == '.' && Character.isLetter(text.charAt(to - 1))) {
                return new Token(at, to, Token.Kind.ADDRESS, word, List.of(word));
            }
        }
        return Character.isDigit(c)
                ? new Token(at, to, Token.Kind.NUMBER, word, List.of(word))
                : new Token(at, to, Token.Kind.WORD, word, lemmas.of(word));
    }

    static boolean isEndMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '？' || c == '！' || c == '。';
    }
}
