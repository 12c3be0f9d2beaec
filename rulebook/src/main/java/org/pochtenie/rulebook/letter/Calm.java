package org.pochtenie.rulebook.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleCard;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/** Insults and contempt, words in capitals, rows of exclamation marks. */
@RuleCard(
        id = "calm",
        weight = Weight.STOP,
        seeds = {"S0 10", "S3"},
        ru =
                @RuleCard.Words(
                        title = "Спокойно, как бы ни писал клиент",
                        why =
                                "Грубость в ответ на грубость кончает разговор, а причина остаётся. Ищем причину и убираем её.",
                        advice = "Отложите письмо на минуту. Напишите, что произошло и что вы делаете, без оценок.",
                        bad = {"""
                            Не надо истерик, включите голову: файл в папке.
                                             ^^^^^^^^^^^^^^^ «включите голову»: это грубо
                            """, """
                            Что за хрень? Мы всё сделали.
                            Вам русским языком сказали, что файл в папке.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^ «Вам русским языком сказали»: это грубо
                            """, """
                            Мы уже ВСЁ ВАМ ПРИСЛАЛИ вчера.
                                   ^^^^^^^^^^^^^^^^ Прописные буквы читаются как крик
                            """, """
                            Файл в папке!!!
                                        ^^^ Восклицательные знаки подряд читаются как крик
                            """},
                        good = {"""
                            Понимаем, как это неприятно. Файл лежит в папке «Макеты», вот прямая ссылка.
                            """, """
                            Договор ООО «СВЕТ» и счёт НДС 20 % пришлём завтра!
                            """, """
                            @in
                            | Заказывали баннер КУПИ СЕЙЧАС.
                            Баннер «КУПИ СЕЙЧАС» готов, посмотрите, пожалуйста.
                            """}),
        en =
                @RuleCard.Words(
                        title = "Calm, however the client writes",
                        why =
                                "Rudeness for rudeness ends the talk and leaves the cause. We look for the cause and remove it.",
                        advice =
                                "Leave the letter for a minute. Write what happened and what you are doing, without judging.",
                        bad = {"""
                            Stop whining, the file is in the folder.
                            ^^^^^^^^^^^^ “Stop whining” is rude
                            """, """
                            This was a stupid question.
                                       ^^^^^^ “stupid” is rude
                            """, """
                            We have SENT YOU EVERYTHING already.
                                    ^^^^^^^^^^^^^^^^^^^ Capital letters read like a shout
                            """, """
                            The file is in the folder!!!
                                                     ^^^ A row of exclamation marks reads like a shout
                            """},
                        good = {"""
                            I see how annoying this is. The file is in the folder “Layouts”, here is the link.
                            """, """
                            The GDPR form and the PDF of the NDA come tomorrow!
                            """, """
                            @in
                            | We ordered a banner BUY TODAY.
                            The banner “BUY TODAY” is ready, please have a look.
                            """}))
public final class Calm implements LetterRule {
    private static final Wording RUDE = new Wording("«%s»: это грубо", "“%s” is rude");
    private static final Wording CAPITALS =
            new Wording("Прописные буквы читаются как крик", "Capital letters read like a shout");
    private static final Wording MARKS = new Wording(
            "Восклицательные знаки подряд читаются как крик", "A row of exclamation marks reads like a shout");
    private static final Wording SMALL = new Wording("Строчными", "Small letters");
    private static final Wording DOT = new Wording("Поставить точку", "Put a full stop");
    private static final int LETTERS_OF_A_SHOUT = 10;

    private final Map<Language, PhraseList> rude = new EnumMap<>(Language.class);

    public Calm() {
        rude.put(Language.RU, list("/words/rude-ru.txt"));
        rude.put(Language.EN, list("/words/rude-en.txt"));
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var text = reading.draft().text();
        var ofClient = wordsOfClient(reading);
        for (var sentence : reading.letter().body()) {
            for (var found :
                    Objects.requireNonNull(rude.get(reading.language())).in(sentence)) {
                remarks.text(found.start(), found.end(), RUDE.with(text.substring(found.start(), found.end())));
            }
            capitals(text, sentence, ofClient, remarks.atMost(Weight.WARN));
            marks(sentence, remarks.atMost(Weight.WARN));
        }
    }

    /** Two or more words in capitals side by side; one is a name, and what the client wrote so is his title. */
    private static void capitals(String text, Sentence sentence, Set<String> ofClient, Remarks remarks) {
        var words = sentence.tokens();
        for (int i = 0; i < words.size(); i++) {
            int to = i;
            int letters = 0;
            while (to < words.size()
                    && isCapitals(text, words.get(to))
                    && !ofClient.contains(words.get(to).word())) {
                letters += words.get(to).word().length();
                to++;
            }
            if (to - i >= 2 && letters >= LETTERS_OF_A_SHOUT) {
                int start = words.get(i).start();
                int end = words.get(to - 1).end();
                var small = text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
                remarks.text(start, end, CAPITALS, Fix.of(SMALL, new Edit.Replace(start, end, small)));
                i = to;
            }
        }
    }

    private static void marks(Sentence sentence, Remarks remarks) {
        for (var token : sentence.tokens()) {
            if (token.word().matches("!{2,}")) {
                remarks.text(
                        token.start(),
                        token.end(),
                        MARKS,
                        Fix.of(DOT, new Edit.Replace(token.start(), token.end(), ".")));
            }
        }
    }

    private static boolean isCapitals(String text, Token token) {
        return token.isWord()
                && token.word().length() >= 2
                && text.substring(token.start(), token.end()).chars().noneMatch(Character::isLowerCase);
    }

    private static Set<String> wordsOfClient(Reading reading) {
        return reading.conversation().letters().stream()
                .filter(said -> said.direction() == Direction.IN)
                .flatMap(said -> Words.tokens(said.text(), 0, said.text().length()).stream()
                        .filter(token -> isCapitals(said.text(), token)))
                .map(Token::word)
                .collect(Collectors.toSet());
    }

    private static PhraseList list(String path) {
        try (var stream = Objects.requireNonNull(Calm.class.getResourceAsStream(path), path)) {
            return PhraseList.of(
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList(),
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
