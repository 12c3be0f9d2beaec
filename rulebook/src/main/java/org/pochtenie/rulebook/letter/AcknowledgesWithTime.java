package org.pochtenie.rulebook.letter;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.date.Moment;
import org.pochtenie.rulebook.phrase.Phrase;
import org.pochtenie.rulebook.phrase.PhraseSections;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleCard;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;

/** An answer that is put off without a time. */
@RuleCard(
        id = "acknowledges-with-time",
        weight = Weight.STOP,
        seeds = {"S0 2", "S2 1.3", "S3"},
        ru =
                @RuleCard.Words(
                        title = "Откладывая ответ, назовите срок",
                        why =
                                "Клиент спокойно ждёт, когда знает, чего и до какого часа. «Скоро» он понимает по-своему и "
                                        + "начинает спрашивать.",
                        advice = "Назовите день и час, к которым ответите.",
                        bad = {"""
                            Добрый день, Ирина!

                            Спасибо за письмо, уточню у дизайнера и вернусь с ответом.
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Ответ отложен без срока
                            """, """
                            Добрый день, Ирина! Ваш вопрос на рассмотрении.
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^ Ответ отложен без срока
                            """, """
                            Добрый день, Ирина! Свяжемся с вами в ближайшее время.
                                                ^^^^^^^^^^^^^^^ Ответ отложен без срока
                            """},
                        good = {"""
                            Добрый день, Ирина! Ваш вопрос на рассмотрении, ответим сегодня до 15:00.
                            """, """
                            Добрый день, Ирина! Уточню у дизайнера. Вернусь с ответом в течение двух часов.
                            """, """
                            Добрый день, Ирина! Если возникнут вопросы, сразу ответим.
                            """, """
                            Добрый день, Ирина! Перевод стоит 42 000 рублей.
                            """}),
        en =
                @RuleCard.Words(
                        title = "Putting an answer off, name the time",
                        why =
                                "A client waits calmly when he knows for what and until when. “Soon” means to him what he likes, and "
                                        + "he begins to ask.",
                        advice = "Name the day and the hour by which you will answer.",
                        bad = {"""
                            Good morning, Irene! Thank you, I will look into it.
                                                              ^^^^^^^^^^^^^^ The answer is put off without a time
                            """, """
                            Good morning, Irene! We will get back to you shortly.
                                                    ^^^^^^^^^^^^^^^^^^^^ The answer is put off without a time
                            """, """
                            Good morning, Irene! I will ask the designer and let you know.
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The answer is put off without a time
                            """},
                        good = {"""
                            Good morning, Irene! I will get back to you by 3 pm today.
                            """, """
                            Good morning, Irene! I will ask the designer. You will have the answer within two hours.
                            """, """
                            Good morning, Irene! If anything changes, we will let you know.
                            """}))
public final class AcknowledgesWithTime implements LetterRule {
    private static final Wording TIMELESS =
            new Wording("Ответ отложен без срока", "The answer is put off without a time");
    private static final Wording NAME = new Wording("Назвать срок: «%s»", "Name the time: “%s”");
    private static final PhraseSections WORDS = PhraseSections.of("/letter/acknowledges.txt");

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (!reading.draft().kind().goesOut() || reading.draft().kind() == Kind.FORWARD) {
            return;
        }
        var body = reading.letter().body();
        for (int i = 0; i < body.size(); i++) {
            var sentence = body.get(i);
            var found = WORDS.section("defers").in(sentence);
            if (!found.isEmpty() && !sentence.asks() && !WORDS.has("not", sentence) && !hasTime(reading, body, i)) {
                var place = found.getFirst();
                remarks.text(place.start(), place.end(), TIMELESS, fix(reading, sentence, place));
                return;
            }
        }
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
                && !WORDS.has("not", sentence)
                && !WORDS.section("defers").in(sentence).isEmpty();
    }

    private static boolean hasTime(Reading reading, List<Sentence> body, int i) {
        var draft = reading.draft();
        return !Dates.in(around(draft.text(), body, i), draft.now(), draft.zone())
                .isEmpty();
    }

    /** The time may stand in the sentence itself or beside it. */
    private static String around(String text, List<Sentence> body, int i) {
        int start = body.get(Math.max(0, i - 1)).start();
        int end = body.get(Math.min(body.size() - 1, i + 2)).end();
        return text.substring(start, end);
    }

    private static Fix fix(Reading reading, Sentence sentence, Phrase.Found place) {
        var time = reading.language() == Language.RU ? "завтра до 12:00" : "by tomorrow 12:00";
        var vague = WORDS.section("vague").in(sentence);
        var edit = vague.isEmpty()
                ? Edit.insert(place.end(), " " + time)
                : new Edit.Replace(vague.getFirst().start(), vague.getFirst().end(), time);
        return Fix.of(NAME.with(time), edit);
    }
}
