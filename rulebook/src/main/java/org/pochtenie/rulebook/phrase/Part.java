package org.pochtenie.rulebook.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/** What stands at one place of a {@link Phrase}: takes so many tokens, at least and at most. */
sealed interface Part {
    /** Tokens that {@code ..} may stand for. */
    int DEFAULT_GAP = 3;

    default int least() {
        return 0;
    }

    default int most() {
        return 0;
    }

    record Word(OneOf whole, List<String> beginnings, List<String> insides, OneOf lemmas, boolean optional)
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
            if (whole.has(word)) {
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
                    if (lemmas.has(forms.get(i))) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    record Gap(int least, int most) implements Part {}

    record Not(Word word) implements Part {}

    record Edge(boolean first) implements Part {}

    record EndOr(Word word) implements Part {
        @Override
        public int most() {
            return 1;
        }
    }

    /** @throws NumberFormatException for a gap whose length is no number */
    static Part of(String piece) {
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
        var whole = new HashSet<String>();
        var beginnings = new ArrayList<String>();
        var insides = new ArrayList<String>();
        var lemmas = new HashSet<String>();
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
        return new Word(OneOf.of(whole), List.copyOf(beginnings), List.copyOf(insides), OneOf.of(lemmas), optional);
    }
}
