package org.pochtenie.rulebook.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Words;

/** The words of one language: their basic forms, and whether they are spelled right. Serves all threads at once. */
public final class Lexicon {
    /** Words seen lately; letters of one firm share most of them. */
    private static final int REMEMBERED = 60_000;

    private static final int SUGGESTIONS = 5;

    private final Dictionary forms;
    private final List<Dictionary> spellings;
    private final Set<String> known;
    private final Set<String> forbidden;

    /** Look-ups keep a buffer each and are no use to two threads; they are lent out. */
    private final ConcurrentLinkedQueue<DictionaryLookup> lookups = new ConcurrentLinkedQueue<>();

    private final ConcurrentLinkedQueue<List<Speller>> spellers = new ConcurrentLinkedQueue<>();
    private final ConcurrentMap<String, List<String>> lemmas = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Boolean> misspelled = new ConcurrentHashMap<>();

    private Lexicon(Dictionary forms, List<Dictionary> spellings, Set<String> known, Set<String> forbidden) {
        this.forms = forms;
        this.spellings = spellings;
        this.known = known;
        this.forbidden = forbidden;
    }

    static Lexicon load(Language language) throws IOException {
        var own = WordFile.words("/words/known-" + language.name().toLowerCase(Locale.ROOT) + ".txt");
        if (language == Language.RU) {
            return new Lexicon(
                    WordFile.dictionary("ru/russian"),
                    List.of(WordFile.dictionary("ru/hunspell/ru_RU"), WordFile.dictionary("ru/hunspell/ru_RU_yo")),
                    joined(own, WordFile.words("ru/hunspell/spelling.txt"), WordFile.words("ru/hunspell/ignore.txt")),
                    WordFile.words("ru/hunspell/prohibit.txt"));
        }
        return new Lexicon(
                WordFile.dictionary("en/english"),
                // A client may write either English.
                List.of(WordFile.dictionary("en/hunspell/en_US"), WordFile.dictionary("en/hunspell/en_GB")),
                joined(own, WordFile.words("en/hunspell/spelling.txt"), WordFile.words("en/hunspell/ignore.txt")),
                WordFile.words("en/hunspell/prohibit.txt"));
    }

    @SafeVarargs
    private static Set<String> joined(Set<String>... lists) {
        var joined = new HashSet<String>();
        for (var list : lists) {
            joined.addAll(list);
        }
        return Set.copyOf(joined);
    }

    /** Every basic form that a folded word may have, folded; the rule of thumb where the dictionary has none. */
    public List<String> lemmas(String word) {
        return remembered(lemmas, word, this::lookUp);
    }

    /**
     * The grammatical marks of every reading of a folded word, as the dictionary has them ({@code VB:IMP:TRANS:PFV:Sin:P2});
     * none for a word it does not know. Not remembered: ask for the few words that an ending makes suspect.
     */
    public List<String> marks(String word) {
        var lent = lend(lookups, () -> new DictionaryLookup(forms));
        try {
            var found = new ArrayList<String>();
            for (var form : lent.lookup(word)) {
                found.add(String.valueOf(form.getTag()));
            }
            return found;
        } finally {
            lookups.add(lent);
        }
    }

    /** Whether a word, as written, is in no dictionary. Capitals count: «ирина» is wrong where «Ирина» is right. */
    public boolean isMisspelled(String word) {
        return remembered(misspelled, word, this::spellsWrong);
    }

    /** What may have been meant, the likeliest first, at most five; slow, so ask only when somebody wants to know. */
    public List<String> suggestions(String word) {
        var lent = lend(spellers, this::newSpellers);
        try {
            var found = new LinkedHashSet<String>();
            for (var speller : lent) {
                found.addAll(speller.findReplacements(word));
            }
            return found.stream()
                    .filter(one -> !forbidden.contains(one))
                    .limit(SUGGESTIONS)
                    .toList();
        } finally {
            spellers.add(lent);
        }
    }

    private List<String> lookUp(String word) {
        var lent = lend(lookups, () -> new DictionaryLookup(forms));
        try {
            var found = new LinkedHashSet<String>();
            for (var form : lent.lookup(word)) {
                found.add(Words.fold(form.getStem().toString()));
            }
            return found.isEmpty() ? List.of(Stems.of(word)) : List.copyOf(found);
        } finally {
            lookups.add(lent);
        }
    }

    private boolean spellsWrong(String word) {
        var lent = lend(spellers, this::newSpellers);
        try {
            var small = word.toLowerCase(Locale.ROOT);
            if (forbidden.contains(word) || forbidden.contains(small)) {
                return true;
            }
            if (known.contains(word) || known.contains(small)) {
                return false;
            }
            return lent.stream().allMatch(speller -> speller.isMisspelled(word));
        } finally {
            spellers.add(lent);
        }
    }

    private List<Speller> newSpellers() {
        var made = new ArrayList<Speller>();
        for (var dictionary : spellings) {
            made.add(new Speller(dictionary, 1));
        }
        return made;
    }

    private static <T> T lend(ConcurrentLinkedQueue<T> shelf, java.util.function.Supplier<T> otherwise) {
        var one = shelf.poll();
        return one == null ? otherwise.get() : one;
    }

    private static <T> T remembered(ConcurrentMap<String, T> memory, String word, Function<String, T> find) {
        var known = memory.get(word);
        if (known != null) {
            return known;
        }
        var found = find.apply(word);
        if (memory.size() >= REMEMBERED) {
            memory.clear();
        }
        memory.put(word, found);
        return found;
    }
}
