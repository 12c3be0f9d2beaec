package org.pochtenie.rulebook.letter.answer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.promise.Promise;
import org.pochtenie.rulebook.promise.Promises;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Words;

/** A promise without a date, for a day that is past or free, or given with too light a heart. */
public final class RealisticPromise implements LetterRule {
    private static final Wording UNDATED = new Wording("Обещание без срока: «%s»", "A promise without a date: “%s”");
    private static final Wording PAST = new Wording("Обещанный срок уже прошёл", "The promised date is past");
    private static final Wording FREE = new Wording("Обещано на выходной день", "Promised for a day off");
    private static final Wording LIGHT =
            new Wording("«%s»: обещаем только то, в чём уверены", "“%s”: promise only what is certain");
    private static final Wording NAME = new Wording("Назвать срок: «%s»", "Name the date: “%s”");
    /** Whoever names the day knows that it is one. */
    private static final Pattern DAY_OFF =
            Words.pattern("суббот|воскресен|выходн|завтра|saturday|sunday|weekend|tomorrow");

    private static final int DAYS = 2;

    private final Set<String> handsOver;
    private final Map<Language, PhraseList> light;
    private final Map<Language, PhraseList> excused;

    /** By which words a step of the client is asked for; its date is not ours. */
    private final Map<Language, PhraseList> asked;

    public RealisticPromise(RuleFile file) {
        handsOver = file.words(Language.RU, "hands-over");
        light = file.everyLanguage("light-heart");
        excused = file.everyLanguage("needs-no-date");
        asked = file.everyLanguage("clients-step");
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var kind = reading.draft().kind();
        if (kind != Kind.REPLY && kind != Kind.NEW) {
            return;
        }
        var draft = reading.draft();
        var promises = Promises.in(reading.letter(), reading.lexicons(), draft.now(), draft.zone());
        promises.stream()
                .filter(promise -> isUndated(reading, promise, promises))
                .findFirst()
                .ifPresent(promise -> undated(reading, promise, remarks));
        for (var promise : promises) {
            dated(reading, promise, remarks);
        }
        var list = Objects.requireNonNull(light.get(reading.language()));
        for (var sentence : reading.letter().body()) {
            for (var found : list.in(sentence)) {
                remarks.text(found.start(), found.end(), LIGHT.with(reading.words(found)));
            }
        }
    }

    /** A list of promises is often dated once, in the line above or below. */
    private boolean isUndated(Reading reading, Promise promise, List<Promise> promises) {
        if (promise.due() != null || promise.bound() || !handsOver(reading, promise)) {
            return false;
        }
        var body = reading.letter().body();
        var none = Objects.requireNonNull(excused.get(reading.language()));
        for (int i = 0; i < body.size(); i++) {
            var sentence = body.get(i);
            if (sentence.start() <= promise.start() && promise.end() <= sentence.end()) {
                return !none.isIn(sentence)
                        && !isDate(reading, body, i - 1, promises)
                        && !isDate(reading, body, i + 1, promises);
            }
        }
        return false;
    }

    /** What is handed over or told has a date; how a wall is painted needs none. */
    private boolean handsOver(Reading reading, Promise promise) {
        return reading.language() != Language.RU
                || reading.letter().body().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> token.start() >= promise.start() && token.end() <= promise.end())
                        .anyMatch(token -> token.lemmas().stream().anyMatch(handsOver::contains));
    }

    private boolean isDate(Reading reading, List<Sentence> body, int i, List<Promise> promises) {
        if (i < 0 || i >= body.size()) {
            return false;
        }
        var sentence = body.get(i);
        boolean ownPromise = promises.stream()
                .anyMatch(one -> one.start() >= sentence.start() && one.end() <= sentence.end() && one.due() != null);
        var draft = reading.draft();
        return !ownPromise
                && !Objects.requireNonNull(asked.get(reading.language())).isIn(sentence)
                && Dates.in(draft.text().substring(sentence.start(), sentence.end()), draft.now(), draft.zone())
                        .stream()
                        .anyMatch(moment -> moment.at().isAfter(draft.now()));
    }

    private static void undated(Reading reading, Promise promise, Remarks remarks) {
        var draft = reading.draft();
        var day = workday(draft.now().atZone(draft.zone()).toLocalDate().plusDays(DAYS));
        var russian = reading.language() == Language.RU;
        var date = (russian ? "до " : "by ")
                + day.format(DateTimeFormatter.ofPattern("d MMMM", Locale.of(russian ? "ru" : "en")));
        remarks.text(
                promise.start(),
                promise.end(),
                UNDATED.with(promise.what()),
                Fix.of(NAME.with(date), Edit.insert(promise.end(), " " + date)));
    }

    private static void dated(Reading reading, Promise promise, Remarks remarks) {
        if (promise.due() == null) {
            return;
        }
        var draft = reading.draft();
        if (promise.due().isBefore(draft.now().minusSeconds(3600))) {
            remarks.text(promise.start(), promise.end(), PAST);
        } else if (isFree(promise.due().atZone(draft.zone()).toLocalDate())
                && !DAY_OFF.matcher(draft.text().substring(promise.start(), promise.end()))
                        .find()) {
            remarks.atMost(Weight.HINT).text(promise.start(), promise.end(), FREE);
        }
    }

    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
