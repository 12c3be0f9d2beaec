package org.pochtenie.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence with the disguises of its words undone, for a second look: letters apart («х у й»), strange letters and digits
 * («xyй», «cyka»), stretched letters («сукааа»), hyphens between syllables. A word with letters hidden («х*й») becomes the
 * first word of a list that it may stand for.
 */
public final class Unmasked {
    private static final String LATIN = "abcehikmnoprtuxy01346@$";
    private static final String CYRILLIC = "авсеникмпоргтихуоизчбас";
    private static final String MASKS = "*@#$%&_•x×…";
    private static final int FEWEST_APART = 3;

    private Unmasked() {}

    /**
     * The sentence without disguises; the same object where there are none. Offsets stay those of the text.
     *
     * @param hidden the words that hidden letters are tried against
     */
    public static Sentence of(String text, Sentence sentence, Set<String> hidden, Lemmas lemmas) {
        if (!Suspect.isIn(text, sentence.start(), sentence.end())) {
            return sentence;
        }
        var tokens = new ArrayList<Token>();
        var given = sentence.tokens();
        for (int i = 0; i < given.size(); ) {
            int to = Math.max(endOfApart(given, i), endOfMasked(given, i));
            var word = text.substring(given.get(i).start(), given.get(to - 1).end());
            var plain = given.get(i).kind() == Token.Kind.MARK && to == i + 1
                    ? given.get(i).word()
                    : plain(word, hidden);
            tokens.add(
                    plain.equals(given.get(i).word()) && to == i + 1
                            ? given.get(i)
                            : new Token(
                                    given.get(i).start(),
                                    given.get(to - 1).end(),
                                    Token.Kind.WORD,
                                    plain,
                                    lemmas.of(plain)));
            i = to;
        }
        return tokens.equals(given)
                ? sentence
                : new Sentence(sentence.start(), sentence.end(), sentence.zone(), tokens);
    }

    /** One past the last of single letters that stand apart, with a mark between them or none. */
    private static int endOfApart(List<Token> tokens, int i) {
        int letters = 0;
        int end = i + 1;
        for (int at = i; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token.isWord() && token.word().length() == 1) {
                letters++;
                end = at + 1;
            } else if (token.kind() != Token.Kind.MARK || token.word().length() > 2 || at == i) {
                break;
            }
        }
        return letters >= FEWEST_APART ? end : i + 1;
    }

    /** One past the last token that is joined to this one by signs for hidden letters. */
    private static int endOfMasked(List<Token> tokens, int i) {
        int at = i;
        while (at + 1 < tokens.size()
                && tokens.get(at + 1).start() == tokens.get(at).end()
                && (isMask(tokens.get(at + 1)) || isMask(tokens.get(at)) && !isSentenceEnd(tokens, at + 1))) {
            at++;
        }
        while (at > i && !isMask(tokens.get(at)) && tokens.get(at).kind() == Token.Kind.MARK) {
            at--;
        }
        return at + 1;
    }

    private static boolean isMask(Token token) {
        var word = token.word();
        return token.kind() == Token.Kind.MARK && (MASKS.contains(word) || word.equals("..") || word.equals("..."));
    }

    private static boolean isSentenceEnd(List<Token> tokens, int at) {
        return tokens.get(at).kind() == Token.Kind.MARK && !isMask(tokens.get(at));
    }

    private static String plain(String word, Set<String> hidden) {
        var folded = Words.fold(word);
        if (Character.isLetter(folded.charAt(0)) && hasMask(folded)) {
            var found = hidden(folded, hidden);
            if (found != null) {
                return found;
            }
        }
        var plain = new StringBuilder();
        boolean own = folded.chars().anyMatch(c -> c >= 'а' && c <= 'я')
                || folded.chars().allMatch(c -> "acekmnoptuxy".indexOf(c) >= 0);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            int at = own ? LATIN.indexOf(c) : -1;
            char one = at >= 0 ? CYRILLIC.charAt(at) : c;
            if (Character.isLetterOrDigit(one) && (plain.isEmpty() || plain.charAt(plain.length() - 1) != one)) {
                plain.append(one);
            }
        }
        return plain.isEmpty() ? folded : plain.toString();
    }

    private static boolean hasMask(String word) {
        return word.chars().anyMatch(c -> MASKS.indexOf(c) >= 0 && c != 'x') || word.contains("..");
    }

    private static @org.jspecify.annotations.Nullable String hidden(String masked, Set<String> hidden) {
        var pattern = new StringBuilder();
        for (int i = 0; i < masked.length(); ) {
            int to = i;
            while (to < masked.length() && !Character.isLetter(masked.charAt(to))) {
                to++;
            }
            if (to > i) {
                pattern.append(to - i == 1 ? "." : ".{1," + (to - i + 1) + "}");
                i = to;
            } else {
                pattern.append(masked.charAt(i++));
            }
        }
        var fits = Pattern.compile(pattern.toString());
        return masked.chars().filter(Character::isLetter).count() >= 2
                ? hidden.stream()
                        .sorted()
                        .filter(word -> fits.matcher(word).matches())
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
