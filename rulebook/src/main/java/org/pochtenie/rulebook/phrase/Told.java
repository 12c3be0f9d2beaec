package org.pochtenie.rulebook.phrase;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/**
 * Which lists of phrases the words of a sentence may tell of. A letter is asked for the phrases of hundreds of lists, and a word
 * tells of few of them: what is known of a word is kept for all letters, so that most lists are answered at a glance.
 */
final class Told {
    /** Lists beyond that are looked for everywhere: a firm's own phrases make new ones now and then. */
    private static final int LISTS = 1024;

    /** Words kept; letters share most of them. */
    private static final int WORDS = 5_000;

    private static final List<ByTellingWord> KNOWN_LISTS = new CopyOnWriteArrayList<>();
    private static final ConcurrentMap<Word, Lists> KNOWN_WORDS = new ConcurrentHashMap<>();

    private final Lists[] byToken;
    private final Lists all;

    private record Word(String word, List<String> lemmas) {}

    /** The lists that a word may tell of, a bit each; what came after the first so many is not known. */
    private record Lists(long[] bits, int known) {
        boolean mayHave(int list) {
            return list >= known || (bits[list >> 6] & 1L << list) != 0;
        }
    }

    private Told(Sentence sentence) {
        var tokens = sentence.tokens();
        byToken = new Lists[tokens.size()];
        int known = KNOWN_LISTS.size();
        var bits = new long[places(known)];
        for (int i = 0; i < byToken.length; i++) {
            byToken[i] = of(tokens.get(i), known);
            for (int b = 0; b < bits.length; b++) {
                bits[b] |= byToken[i].bits[b];
            }
        }
        all = new Lists(bits, known);
    }

    /** What the words of a sentence tell, worked out once. */
    static Told in(Sentence sentence) {
        return sentence.notes().get(Told.class, () -> new Told(sentence));
    }

    /** A number for a list, to ask by. */
    static synchronized int number(ByTellingWord list) {
        if (KNOWN_LISTS.size() < LISTS) {
            KNOWN_LISTS.add(list);
            return KNOWN_LISTS.size() - 1;
        }
        return LISTS;
    }

    /** Whether the list may have something in the sentence. */
    boolean mayHave(int list) {
        return all.mayHave(list);
    }

    /** Whether that token may tell of the list. */
    boolean mayHave(int token, int list) {
        return byToken[token].mayHave(list);
    }

    private static Lists of(Token token, int known) {
        var word = new Word(token.word(), token.lemmas());
        var lists = KNOWN_WORDS.get(word);
        if (lists == null || lists.known < known) {
            lists = told(token, known);
            if (KNOWN_WORDS.size() >= WORDS) {
                KNOWN_WORDS.clear();
            }
            KNOWN_WORDS.put(word, lists);
        }
        return lists;
    }

    private static Lists told(Token token, int known) {
        var bits = new long[places(known)];
        for (int list = 0; list < known; list++) {
            if (KNOWN_LISTS.get(list).isToldBy(token)) {
                bits[list >> 6] |= 1L << list;
            }
        }
        return new Lists(bits, known);
    }

    private static int places(int lists) {
        return (lists + Long.SIZE - 1) / Long.SIZE;
    }
}
