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

    private final Dictionary forms;
    private final List<Dictionary> spellings;
    private final Set<String> known;
    private final Set<String> forbidden;
    private final KnownMistakes mistakes;
    private final Language language;
    private final Derived derived;

    /** Look-ups keep a buffer each and are no use to two threads; they are lent out. */
    private final ConcurrentLinkedQueue<DictionaryLookup> lookups = new ConcurrentLinkedQueue<>();

    private final ConcurrentLinkedQueue<List<Speller>> spellers = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Suggestions> suggestions = new ConcurrentLinkedQueue<>();
    private final ConcurrentMap<String, List<String>> lemmas = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, List<String>> marks = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Boolean> misspelled = new ConcurrentHashMap<>();

    private Lexicon(Language language, Dictionary forms, List<Dictionary> spellings, Set<String> known)
            throws IOException {
        var name = language.name().toLowerCase(Locale.ROOT);
        this.language = language;
        this.forms = forms;
        this.spellings = spellings;
        this.known = joined(known, WordFile.words("/words/known-" + name + ".txt"));
        this.mistakes = KnownMistakes.named("/words/wrong-" + name + ".txt");
        this.forbidden = WordFile.words(name + "/hunspell/prohibit.txt");
        this.derived = new Derived(language);
    }

    static Lexicon load(Language language) throws IOException {
        if (language == Language.RU) {
            return new Lexicon(
                    language,
                    WordFile.dictionary("ru/russian"),
                    List.of(WordFile.dictionary("ru/hunspell/ru_RU"), WordFile.dictionary("ru/hunspell/ru_RU_yo")),
                    joined(WordFile.words("ru/hunspell/spelling.txt"), WordFile.words("ru/hunspell/ignore.txt")));
        }
        return new Lexicon(
                language,
                WordFile.dictionary("en/english"),
                // A client may write either English.
                List.of(WordFile.dictionary("en/hunspell/en_US"), WordFile.dictionary("en/hunspell/en_GB")),
                joined(WordFile.words("en/hunspell/spelling.txt"), WordFile.words("en/hunspell/ignore.txt")));
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
     * none for a word it does not know.
     */
    public List<String> marks(String word) {
        return remembered(marks, word, this::lookUpMarks);
    }

    private List<String> lookUpMarks(String word) {
        var lent = lend(lookups, () -> new DictionaryLookup(forms));
        try {
            var found = new ArrayList<String>();
            for (var form : lent.lookup(word)) {
                found.add(String.valueOf(form.getTag()));
            }
            return List.copyOf(found);
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
        var lent = lend(suggestions, () -> new Suggestions(this, language, spellings));
        try {
            return lent.of(word);
        } finally {
            suggestions.add(lent);
        }
    }

    KnownMistakes mistakes() {
        return mistakes;
    }

    /** Whether it is known for a mistake, whatever a dictionary may say. */
    boolean isForbidden(String word) {
        return forbidden.contains(word)
                || forbidden.contains(word.toLowerCase(Locale.ROOT))
                || mistakes.meant(Words.fold(word)) != null;
    }

    /** Whether a dictionary lists the word itself; words that anybody can make of others are not listed. */
    boolean isInDictionary(String word) {
        var lent = lend(spellers, this::newSpellers);
        try {
            return lent.stream().anyMatch(speller -> !speller.isMisspelled(word));
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
        if (isForbidden(word)) {
            return true;
        }
        return !known.contains(word)
                && !known.contains(word.toLowerCase(Locale.ROOT))
                && !isInDictionary(word)
                && !derived.isKnown(word, this);
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
