package org.pochtenie.rulebook.letter.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.promise.OurPromises;
import org.pochtenie.rulebook.promise.Pace;
import org.pochtenie.rulebook.promise.Promise;
import org.pochtenie.rulebook.promise.PromisedThing;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.Language;

/** A promise held against what we have promised already, and against how long we usually take. */
final class PromiseAgainstOurs {
    private static final int MOST_A_DAY = 5;
    private static final Wording OTHER_DATE =
            new Wording("Раньше вы назвали другой срок: «%s» до %s", "You named another date before: “%s” by %s");
    private static final Wording FULL =
            new Wording("На этот день обещано уже много: %s", "A lot is already promised for that day: %s");
    private static final Duration IN_DAYS = Duration.ofHours(36);

    private final Reading reading;
    private final Map<Language, PhraseList> moved;
    private final OurPromises ours;

    PromiseAgainstOurs(Reading reading, Map<Language, PhraseList> moved) {
        this.reading = reading;
        this.moved = moved;
        this.ours = reading.conversation().known().promises();
    }

    /** At most one thing is said of a promise, the gravest. */
    void check(Promise promise, Remarks remarks) {
        var due = promise.due();
        if (due == null || promise.bound() || !due.isAfter(reading.draft().now())) {
            return;
        }
        var said = otherDate(promise, due).or(() -> pace(promise, due)).or(() -> full(due));
        said.ifPresent(words -> remarks.text(promise.start(), promise.end(), words));
    }

    /** Earlier is no harm; later is a delay, and one that is announced as such is in order. */
    private Optional<Wording> otherDate(Promise promise, Instant due) {
        return ours.open().stream()
                .filter(open -> day(due).isAfter(day(open.due())))
                .filter(open -> PromisedThing.isSame(open.what(), promise.what(), reading.lexicons()))
                .filter(open -> !isAnnounced())
                .findFirst()
                .map(open -> new Wording(
                        OTHER_DATE.ru().formatted(open.what(), date(open.due(), "d MMMM", "ru")),
                        OTHER_DATE.en().formatted(open.what(), date(open.due(), "d MMMM", "en"))));
    }

    private boolean isAnnounced() {
        var list = Objects.requireNonNull(moved.get(reading.language()));
        return reading.letter().body().stream().anyMatch(list::isIn);
    }

    private Optional<Wording> pace(Promise promise, Instant due) {
        if (ours.past().size() < Pace.FEWEST) {
            return Optional.empty();
        }
        var given = Duration.between(reading.draft().now(), due);
        return Pace.of(promise.what(), ours.past(), reading.lexicons())
                .map(Pace::usual)
                // A quarter more is within what people can do.
                .filter(usual -> usual.multipliedBy(4).compareTo(given.multipliedBy(5)) > 0)
                .map(usual -> usual.compareTo(IN_DAYS) >= 0 ? days(usual, due) : hours(usual, given));
    }

    private Wording days(Duration usual, Instant due) {
        long took = Math.round(usual.toHours() / 24.0);
        long given = day(reading.draft().now()).until(day(due)).getDays();
        return new Wording(
                "Обычно это занимает у нас " + took + " " + russian(took, "день", "дня", "дней") + ", а обещаете "
                        + (given == 0 ? "сегодня" : "за " + given),
                "This usually takes us " + took + (took == 1 ? " day" : " days") + ", and you promise it "
                        + (given == 0 ? "today" : "in " + given));
    }

    private static Wording hours(Duration usual, Duration given) {
        long took = Math.max(1, Math.round(usual.toMinutes() / 60.0));
        long left = Math.max(1, Math.round(given.toMinutes() / 60.0));
        return new Wording(
                "Обычно это занимает у нас " + took + " " + russian(took, "час", "часа", "часов") + ", а обещаете за "
                        + left,
                "This usually takes us " + took + (took == 1 ? " hour" : " hours") + ", and you promise it in " + left);
    }

    private static String russian(long number, String one, String few, String many) {
        long tens = number % 100;
        long ones = number % 10;
        boolean teens = tens > 10 && tens < 20;
        return ones == 1 && !teens ? one : ones > 1 && ones < 5 && !teens ? few : many;
    }

    private Optional<Wording> full(Instant due) {
        long sameDay = ours.dues().stream()
                .filter(other -> day(other).equals(day(due)))
                .count();
        return sameDay < reading.profile().limit("promises-a-day", MOST_A_DAY)
                ? Optional.empty()
                : Optional.of(FULL.with(sameDay));
    }

    private LocalDate day(Instant at) {
        return at.atZone(reading.draft().zone()).toLocalDate();
    }

    private String date(Instant at, String pattern, String language) {
        return at.atZone(reading.draft().zone()).format(DateTimeFormatter.ofPattern(pattern, Locale.of(language)));
    }
}
