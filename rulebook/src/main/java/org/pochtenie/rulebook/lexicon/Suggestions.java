package org.pochtenie.rulebook.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Words;

/** What may have been meant by a misspelled word; belongs to one thread, and takes milliseconds. */
final class Suggestions {
    private static final int SHOWN = 5;
    /** One step of the dictionaries' frequency (0 to 25, logarithmic) against one slip. */
    private static final float FREQUENCY = 0.03f;

    private static final int NEAR = 1;
    private static final int FAR = 2;

    /** The words that people write together with the next one. */
    private static final Set<String> LITTLE_RU = Set.of(
            "в", "во", "на", "с", "со", "к", "о", "об", "от", "из", "за", "до", "по", "под", "при", "без", "для", "не",
            "ни", "и", "а", "но", "что", "как", "то", "у", "так", "ещё", "всё", "все", "бы", "или", "я", "мы", "вы",
            "он");

    private static final Set<String> LITTLE_EN = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "as", "no", "all", "each", "up", "is", "it", "i", "you",
            "we", "for", "and", "so", "any", "be", "by", "that");

    private static final Set<String> LAST = Set.of("бы", "же", "ли");

    /** «оооочень» */
    private static final Pattern LONG_DRAWN = Pattern.compile("(\\p{L})\\1{2,}");

    private final Lexicon lexicon;
    private final List<Speller> near = new ArrayList<>();
    private final List<Speller> far = new ArrayList<>();
    private final WrittenDistance distance;
    private final Set<String> little;

    Suggestions(Lexicon lexicon, Language language, List<Dictionary> spellings) {
        this.lexicon = lexicon;
        this.distance = new WrittenDistance(language);
        this.little = language == Language.RU ? LITTLE_RU : LITTLE_EN;
        for (var dictionary : spellings) {
            near.add(new Speller(dictionary, NEAR));
            far.add(new Speller(dictionary, FAR));
        }
    }

    private record Ranked(String word, float cost) {}

    /** The likeliest first. */
    List<String> of(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        var found = new LinkedHashSet<String>();
        var known = lexicon.mistakes().meant(Words.fold(word));
        if (known != null) {
            found.add(known);
        }
        var ranked = new ArrayList<Ranked>();
        for (var candidate : candidates(small)) {
            ranked.add(new Ranked(candidate, cost(small, candidate)));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::cost));
        ranked.forEach(one -> found.add(one.word()));
        return found.stream().limit(SHOWN).map(one -> likeWritten(word, one)).toList();
    }

    private Set<String> candidates(String word) {
        var found = new LinkedHashSet<String>();
        var calm = LONG_DRAWN.matcher(word).replaceAll("$1");
        if (!calm.equals(word) && !lexicon.isMisspelled(calm)) {
            found.add(calm);
        }
        near.forEach(speller -> found.addAll(speller.findReplacements(calm)));
        if (found.size() < SHOWN && word.length() > 3) {
            far.forEach(speller -> found.addAll(speller.findReplacements(calm)));
        }
        found.removeIf(one -> lexicon.isForbidden(one) || one.indexOf(' ') >= 0);
        found.addAll(split(word));
        return found;
    }

    /** «тоесть», «незнаю», «ктобы», "alot"; two longer words only where both are in a dictionary. */
    private List<String> split(String word) {
        var found = new ArrayList<String>();
        for (int at = 1; at < word.length(); at++) {
            var first = word.substring(0, at);
            var second = word.substring(at);
            boolean littleFirst = little.contains(first) && second.length() > 2 && !lexicon.isMisspelled(second);
            boolean littleLast = LAST.contains(second) && first.length() > 1 && !lexicon.isMisspelled(first);
            boolean both = first.length() > 2
                    && !LONG_DRAWN.matcher(word).find()
                    && second.length() > 3
                    && lexicon.isInDictionary(first)
                    && lexicon.isInDictionary(second);
            if (littleFirst || littleLast || both) {
                found.add(first + ' ' + second);
            }
        }
        return found;
    }

    private float cost(String written, String candidate) {
        var small = candidate.toLowerCase(Locale.ROOT);
        int space = small.lastIndexOf(' ');
        var counted = space < 0 ? candidate : candidate.substring(space + 1);
        int frequency = near.stream()
                .mapToInt(speller -> speller.getFrequency(counted))
                .max()
                .orElse(0);
        return distance.between(written, small) - FREQUENCY * frequency;
    }

    private static String likeWritten(String written, String suggestion) {
        return Character.isUpperCase(written.charAt(0))
                ? Character.toUpperCase(suggestion.charAt(0)) + suggestion.substring(1)
                : suggestion;
    }
}
