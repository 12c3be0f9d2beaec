package org.pochtenie.rulebook.letter.answer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.promise.Promise;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;

/** Tells which promises lack the date that they ought to have. */
final class Undated {
    /** "10.40", which may be a price and is no promise without a date either. */
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}[.:]\\d{2}");

    /** A day that is named for the matter stands so many words before the promise. */
    private static final int BEFORE = 9;

    private final Map<Language, Set<String>> handsOver = new EnumMap<>(Language.class);
    private final PhraseList commits;
    private final Map<Language, PhraseList> excused;

    /** By which words a step of the client is asked for; its date is not ours. */
    private final Map<Language, PhraseList> asked;

    /** On what the client only has to say a word: what follows then still needs its date. */
    private final Map<Language, PhraseList> answered;

    /** What is done the moment something else has happened. */
    private final Map<Language, PhraseList> atOnce;

    /** Days that no calendar has: «накануне», "the same day". */
    private final Map<Language, PhraseList> dated;

    Undated(RuleFile file) {
        handsOver.put(Language.RU, file.words(Language.RU, "hands-over"));
        handsOver.put(Language.EN, file.words(Language.EN, "hands-over"));
        commits = file.phrases(Language.RU, "commits");
        excused = file.everyLanguage("needs-no-date");
        asked = file.everyLanguage("clients-step");
        answered = file.everyLanguage("answered");
        atOnce = file.everyLanguage("at-once");
        dated = file.everyLanguage("dated");
    }

    /** A list of promises is often dated once, in the line above or below. */
    boolean is(Reading reading, Promise promise, List<Promise> promises) {
        if (promise.due() != null) {
            return false;
        }
        var body = reading.letter().body();
        for (int i = 0; i < body.size(); i++) {
            var sentence = body.get(i);
            if (sentence.start() <= promise.start() && promise.end() <= sentence.end()) {
                return handsOver(reading, promise.in(sentence))
                        && !isExcused(reading, promise, sentence)
                        && !isDate(reading, body, i - 1, promises)
                        && !isDate(reading, body, i + 1, promises);
            }
        }
        return false;
    }

    /** What comes of the client's own step, when he is given a day for it and we are not. */
    boolean isOutcome(Reading reading, Promise outcome) {
        return outcome.due() == null
                && reading.letter().body().stream()
                        .filter(sentence -> sentence.start() <= outcome.start() && outcome.end() <= sentence.end())
                        .noneMatch(
                                sentence -> isDated(reading, outcome.in(sentence)) || has(reading, atOnce, sentence));
    }

    private boolean isDated(Reading reading, Sentence words) {
        return has(reading, excused, words)
                || has(reading, dated, words)
                || words.tokens().stream()
                        .anyMatch(token -> HOUR.matcher(token.word()).matches());
    }

    private boolean isExcused(Reading reading, Promise promise, Sentence sentence) {
        return isDated(reading, promise.in(sentence))
                || has(reading, dated, promise.before(sentence, BEFORE))
                || has(reading, atOnce, sentence)
                || promise.bound() && !(has(reading, answered, sentence) && names(reading, sentence));
    }

    /** What is handed over or told has a date; how a wall is painted needs none. */
    private boolean handsOver(Reading reading, Sentence words) {
        var deeds = Objects.requireNonNull(handsOver.get(reading.language()));
        return words.tokens().stream().anyMatch(token -> token.lemmas().stream().anyMatch(deeds::contains))
                || reading.language() == Language.RU && commits.isIn(words);
    }

    private boolean isDate(Reading reading, List<Sentence> body, int i, List<Promise> promises) {
        if (i < 0 || i >= body.size()) {
            return false;
        }
        var sentence = body.get(i);
        boolean ownPromise = promises.stream()
                .anyMatch(one -> one.start() >= sentence.start() && one.end() <= sentence.end() && one.due() != null);
        return !ownPromise && !has(reading, asked, sentence) && names(reading, sentence);
    }

    /** Whether any day to come is named. */
    private static boolean names(Reading reading, Sentence sentence) {
        var draft = reading.draft();
        return Dates.in(draft.text().substring(sentence.start(), sentence.end()), draft.now(), draft.zone()).stream()
                .anyMatch(moment -> moment.at().isAfter(draft.now()));
    }

    private static boolean has(Reading reading, Map<Language, PhraseList> lists, Sentence sentence) {
        return Objects.requireNonNull(lists.get(reading.language())).isIn(sentence);
    }
}
