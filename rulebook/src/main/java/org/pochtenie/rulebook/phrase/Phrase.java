package org.pochtenie.rulebook.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

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
    private final List<Part> parts;
    private final @Nullable String replacement;

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
            parts.add(Part.of(piece));
        }
        if (parts.stream().noneMatch(part -> part instanceof Part.Word word && !word.optional())) {
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
            if (part instanceof Part.Word word && !word.optional()) {
                var telling = Telling.of(word, least, most);
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
            case Part.Edge edge -> edge.first() ? atStart(tokens, at, part) : atEnd(tokens, at, part);
            case Part.EndOr or -> {
                int end = atEnd(tokens, at, part);
                yield end < 0 && at < tokens.size() && or.word().fits(tokens.get(at))
                        ? match(tokens, at + 1, part + 1)
                        : end;
            }
            case Part.Not not ->
                at < tokens.size() && not.word().fits(tokens.get(at)) ? -1 : match(tokens, at, part + 1);
            case Part.Gap gap -> gap(tokens, at, part, gap);
            case Part.Word word -> {
                int taken = at < tokens.size() && word.fits(tokens.get(at)) ? match(tokens, at + 1, part + 1) : -1;
                yield taken < 0 && word.optional() ? match(tokens, at, part + 1) : taken;
            }
        };
    }

    private int gap(List<Token> tokens, int at, int part, Part.Gap gap) {
        for (int skip = gap.least(); skip <= gap.most() && at + skip <= tokens.size(); skip++) {
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
}
