package org.pochtenie.rulebook.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/**
 * A phrase to look for, written as words with a little freedom between them.
 *
 * <pre>
 * вы меня не поняли        these words in this order, case and ё aside
 * поним*                   a word that begins so
 * *брак*                   a word with that inside
 * ~понимать                any form of a word, by its basic form
 * вы|ты                    one of several words
 * [совсем|вообще]          a word that may be missing
 * ..                       up to three tokens of any kind;  ..6  up to six
 * _                        any one token
 * !если|когда              the next token is none of these (it is not taken)
 * &lt; нет                    at the beginning of a sentence;  проблема &gt;  at its end
 * проблема &gt;|,|и           at its end, or before one of these
 * ,  ?                     marks stand for themselves
 * </pre>
 */
public final class Phrase {
    private static final int DEFAULT_GAP = 3;

    private final List<Part> parts;
    private final @Nullable String replacement;

    /** What stands at one place of the phrase: takes so many tokens. */
    private sealed interface Part {
        default int least() {
            return 0;
        }

        default int most() {
            return 0;
        }
    }

    private record Word(
            Set<String> whole, List<String> beginnings, List<String> insides, Set<String> lemmas, boolean optional)
            implements Part {
        @Override
        public int least() {
            return optional ? 0 : 1;
        }

        @Override
        public int most() {
            return 1;
        }

        boolean fits(Token token) {
            var word = token.word();
            if (whole.contains(word)) {
                return true;
            }
            for (int i = 0; i < beginnings.size(); i++) {
                if (word.startsWith(beginnings.get(i))) {
                    return true;
                }
            }
            for (int i = 0; i < insides.size(); i++) {
                if (word.contains(insides.get(i))) {
                    return true;
                }
            }
            if (!lemmas.isEmpty()) {
                var forms = token.lemmas();
                for (int i = 0; i < forms.size(); i++) {
                    if (lemmas.contains(forms.get(i))) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private record Gap(int least, int most) implements Part {}

    private record Not(Word word) implements Part {}

    private record Edge(boolean first) implements Part {}

    private record EndOr(Word word) implements Part {
        @Override
        public int most() {
            return 1;
        }
    }

    /** Where a phrase was found: {@code [start, end)} of the whole text. */
    public record Found(int start, int end, Phrase phrase) {}

    private Phrase(List<Part> parts, @Nullable String replacement) {
        this.parts = parts;
        this.replacement = replacement;
    }

    /**
     * @param written the phrase; what stands after {@code =>} is put in its place by the fix
     * @throws IllegalArgumentException for a phrase that says nothing
     */
    public static Phrase of(String written) {
        int arrow = written.indexOf("=>");
        var pattern = arrow < 0 ? written : written.substring(0, arrow);
        var parts = new ArrayList<Part>();
        for (var piece : pattern.strip().split("\\s+")) {
            parts.add(part(piece));
        }
        if (parts.stream().noneMatch(part -> part instanceof Word word && !word.optional)) {
            throw new IllegalArgumentException("A phrase needs a word: " + written.strip());
        }
        return new Phrase(
                List.copyOf(parts),
                arrow < 0 ? null : written.substring(arrow + 2).strip());
    }

    /** What the fix puts in place of the words found; null where nothing fits every case. */
    public @Nullable String replacement() {
        return replacement;
    }

    /** The phrase at that token of a sentence; null if it does not stand there. */
    @Nullable
    Found at(Sentence sentence, int token) {
        var tokens = sentence.tokens();
        int end = match(tokens, token, 0);
        // A mark at the end helps to tell the phrase and is no part of it.
        while (end > token + 1 && tokens.get(end - 1).kind() == Token.Kind.MARK) {
            end--;
        }
        return end > token
                ? new Found(tokens.get(token).start(), tokens.get(end - 1).end(), this)
                : null;
    }

    /** Its rarest word as far as lengths tell. */
    Telling telling() {
        Telling rarest = null;
        int least = 0;
        int most = 0;
        for (var part : parts) {
            if (part instanceof Word word && !word.optional) {
                var telling = new Telling(word.whole, word.beginnings, word.insides, word.lemmas, least, most);
                rarest = rarest == null || telling.commonness() < rarest.commonness() ? telling : rarest;
            }
            least += part.least();
            most += part.most();
        }
        return Objects.requireNonNull(rarest, "a phrase has a word");
    }

    /** One past the last token taken, or -1. */
    private int match(List<Token> tokens, int at, int part) {
        if (part == parts.size()) {
            return at;
        }
        return switch (parts.get(part)) {
            case Edge edge -> edge.first ? atStart(tokens, at, part) : atEnd(tokens, at, part);
            case EndOr or -> {
                int end = atEnd(tokens, at, part);
                yield end < 0 && at < tokens.size() && or.word.fits(tokens.get(at))
                        ? match(tokens, at + 1, part + 1)
                        : end;
            }
            case Not not -> at < tokens.size() && not.word.fits(tokens.get(at)) ? -1 : match(tokens, at, part + 1);
            case Gap gap -> gap(tokens, at, part, gap);
            case Word word -> {
                int taken = at < tokens.size() && word.fits(tokens.get(at)) ? match(tokens, at + 1, part + 1) : -1;
                yield taken < 0 && word.optional ? match(tokens, at, part + 1) : taken;
            }
        };
    }

    private int gap(List<Token> tokens, int at, int part, Gap gap) {
        for (int skip = gap.least; skip <= gap.most && at + skip <= tokens.size(); skip++) {
            int end = match(tokens, at + skip, part + 1);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private int atStart(List<Token> tokens, int at, int part) {
        for (int i = 0; i < at; i++) {
            if (tokens.get(i).kind() != Token.Kind.MARK) {
                return -1;
            }
        }
        return match(tokens, at, part + 1);
    }

    private int atEnd(List<Token> tokens, int at, int part) {
        for (int i = at; i < tokens.size(); i++) {
            if (tokens.get(i).kind() != Token.Kind.MARK) {
                return -1;
            }
        }
        return match(tokens, at, part + 1);
    }

    private static Part part(String piece) {
        if (piece.equals("<") || piece.equals(">")) {
            return new Edge(piece.equals("<"));
        }
        if (piece.equals("_")) {
            return new Gap(1, 1);
        }
        if (piece.startsWith("..")) {
            return new Gap(0, piece.length() == 2 ? DEFAULT_GAP : Integer.parseInt(piece.substring(2)));
        }
        if (piece.startsWith("!") && piece.length() > 1) {
            return new Not(word(piece.substring(1), false));
        }
        if (piece.startsWith("[") && piece.endsWith("]")) {
            return word(piece.substring(1, piece.length() - 1), true);
        }
        if (piece.startsWith(">|") || piece.contains("|>")) {
            return new EndOr(word(piece, false));
        }
        return word(piece, false);
    }

    private static Word word(String alternatives, boolean optional) {
        var whole = new TreeSet<String>();
        var beginnings = new ArrayList<String>();
        var insides = new ArrayList<String>();
        var lemmas = new TreeSet<String>();
        for (var one : alternatives.split("\\|")) {
            var folded = Words.fold(one);
            if (folded.startsWith("~")) {
                lemmas.add(folded.substring(1));
            } else if (folded.length() > 2 && folded.startsWith("*") && folded.endsWith("*")) {
                insides.add(folded.substring(1, folded.length() - 1));
            } else if (folded.endsWith("*")) {
                beginnings.add(folded.substring(0, folded.length() - 1));
            } else {
                whole.add(folded);
            }
        }
        // These sets are asked some ten thousand times a letter, and a HashSet answers sooner than the immutable ones.
        return new Word(
                new HashSet<>(whole), List.copyOf(beginnings), List.copyOf(insides), new HashSet<>(lemmas), optional);
    }
}
