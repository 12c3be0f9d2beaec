package org.pochtenie.rulebook.letter.answer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.date.Moment;
import org.pochtenie.rulebook.phrase.Phrase;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** An answer that is put off without a time. */
public final class AcknowledgesWithTime implements LetterRule {
    private static final Wording TIMELESS =
            new Wording("Ответ отложен без срока", "The answer is put off without a time");
    private static final Wording NAME = new Wording("Назвать срок: «%s»", "Name the time: “%s”");
    private static final RuleFile WORDS = RuleFile.named("acknowledges-with-time");

    private static final int MOST_OF_A_WISH = 4;
    private static final int MOST_OF_AN_IDLE_LETTER = 2;

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (!reading.draft().kind().goesOut() || reading.draft().kind() == Kind.FORWARD) {
            return;
        }
        var body = reading.letter().body();
        for (int i = 0; i < body.size(); i++) {
            var sentence = body.get(i);
            var found = WORDS.phrases("defers").in(sentence);
            if (!found.isEmpty()
                    && !sentence.asks()
                    && !WORDS.phrases("not").isIn(sentence)
                    && !hasTime(reading, body, i)) {
                var place = found.getFirst();
                remarks.text(place.start(), place.end(), TIMELESS, fix(reading, sentence, place));
                return;
            }
        }
        idle(reading, body, remarks);
    }

    /** A few words without a number, a list or a file: whoever is busy with the matter there has not answered. */
    private static void idle(Reading reading, List<Sentence> body, Remarks remarks) {
        boolean says = body.size() > MOST_OF_AN_IDLE_LETTER
                || reading.draft().kind() != Kind.REPLY
                || !reading.draft().attachments().isEmpty()
                || body.stream().anyMatch(AcknowledgesWithTime::tells);
        if (says || IntStream.range(0, body.size()).anyMatch(i -> hasTime(reading, body, i))) {
            return;
        }
        body.stream()
                .flatMap(sentence -> WORDS.phrases("idle").in(sentence).stream())
                .findFirst()
                .ifPresent(place -> remarks.text(place.start(), place.end(), TIMELESS));
    }

    private static boolean tells(Sentence sentence) {
        return sentence.asks()
                || WORDS.phrases("not").isIn(sentence)
                || sentence.tokens().stream()
                        .anyMatch(token -> token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.MARK
                                || token.word().equals(":"));
    }

    /**
     * The moment for which a letter promises an answer, the last one where it names several; empty when it puts nothing
     * off.
     */
    public static Optional<Instant> promised(String text, Instant now, ZoneId zone) {
        var body = LetterText.of(text).body();
        return IntStream.range(0, body.size())
                .filter(i -> defers(body.get(i)))
                .mapToObj(i -> Dates.in(around(text, body, i), now, zone))
                .flatMap(List::stream)
                .map(Moment::at)
                .filter(now::isBefore)
                .max(Instant::compareTo);
    }

    private static boolean defers(Sentence sentence) {
        return !sentence.asks()
                && !WORDS.phrases("not").isIn(sentence)
                && !WORDS.phrases("defers").in(sentence).isEmpty();
    }

    private static boolean hasTime(Reading reading, List<Sentence> body, int i) {
        var draft = reading.draft();
        return !Dates.in(around(draft.text(), body, i), draft.now(), draft.zone())
                .isEmpty();
    }

    /** The time may stand in the sentence itself or beside it; a wish for the week-end is none. */
    private static String around(String text, List<Sentence> body, int i) {
        var words = new StringBuilder();
        for (int at = Math.max(0, i - 1); at < Math.min(body.size(), i + 3); at++) {
            if (at == i || !isWish(text, body.get(at))) {
                words.append(text, body.get(at).start(), body.get(at).end()).append('\n');
            }
        }
        return words.toString();
    }

    private static boolean isWish(String text, Sentence sentence) {
        return text.charAt(sentence.end() - 1) == '!' && sentence.words().size() <= MOST_OF_A_WISH;
    }

    private static Fix fix(Reading reading, Sentence sentence, Phrase.Found place) {
        var time = reading.language() == Language.RU ? "завтра до 12:00" : "by tomorrow 12:00";
        var vague = WORDS.phrases("vague").in(sentence);
        var edit = vague.isEmpty()
                ? Edit.insert(place.end(), " " + time)
                : new Edit.Replace(vague.getFirst().start(), vague.getFirst().end(), time);
        return Fix.of(NAME.with(time), edit);
    }
}
