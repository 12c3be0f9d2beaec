package org.pochtenie.desk.promise;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.date.Moment;
import org.pochtenie.rulebook.duty.PromiseDue;
import org.pochtenie.rulebook.duty.WorkingCalendar;
import org.pochtenie.rulebook.promise.DoneWords;
import org.pochtenie.rulebook.promise.Promises;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Words;
import org.springframework.stereotype.Component;

/** Finds promises in our letters, each due by the hours of the firm. */
@Component
class PromiseReading {
    private final Guard guard;
    private final AnswerTimes answerTimes;

    PromiseReading(Guard guard, AnswerTimes answerTimes) {
        this.guard = guard;
        this.answerTimes = answerTimes;
    }

    /**
     * @param conversation null for a letter that begins one
     * @param written "tomorrow" is counted from it
     * @param zone of the author
     */
    List<FoundPromise> in(String text, @Nullable Long conversation, Instant written, ZoneId zone) {
        var lexicons = guard.lexicons();
        var letter = LetterText.of(text, lexicons.lemmas());
        var dues = new PromiseDue(written, zone, calendar(conversation));
        var seen = new HashMap<String, Integer>();
        return Promises.in(letter, lexicons, written, zone).stream()
                .map(promise -> new FoundPromise(
                        line(promise.what(), seen),
                        promise.start(),
                        promise.end(),
                        promise.what(),
                        due(promise.date(), text, dues),
                        promise.bound()))
                .toList();
    }

    /** What the letter says was done. */
    DoneWords doneIn(String text) {
        return DoneWords.of(LetterText.of(text, guard.lexicons().lemmas()));
    }

    private static @Nullable Instant due(@Nullable Moment date, String text, PromiseDue dues) {
        return date == null ? null : dues.of(date, text.substring(date.start(), date.end()));
    }

    private static String line(String what, HashMap<String, Integer> seen) {
        var folded = Words.fold(what);
        int times = seen.merge(folded, 1, Integer::sum);
        return Integer.toHexString(folded.hashCode()) + "." + times;
    }

    private WorkingCalendar calendar(@Nullable Long conversation) {
        var wanted = conversation == null ? answerTimes.all().getFirst() : answerTimes.of(conversation);
        return wanted.calendar().working();
    }
}
