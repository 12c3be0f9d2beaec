package org.pochtenie.rulebook.agreement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Words;

/**
 * A place in a client's letter in which he seems to want something otherwise than it was agreed (rule
 * {@code change-welcome}): a colleague looks and says what it is.
 *
 * @param start of the sentence, in his own text
 * @param end one past it
 */
public record ChangeWish(int start, int end, String words) {
    private static final int LONGEST = 20_000;

    private static final List<Pattern> WANTS = List.of(
            // Russian: changing
            Words.pattern(
                    "\\b(?:хот(?:им|ел\\w*|елось)|хочу|хотелось|реши(?:ли|л|ла)|можно(?: ли)?|давайте|нужно|надо|просим|прошу|придется|можем(?: ли)?|могли бы|можете|предлагаю|предлагаем|лучше)"
                            + "(?: [\\p{L}-]+){0,4}? (?:изменить|поменять|переделать|заменить|перенести|сдвинуть|передвинуть|отложить|увеличить|уменьшить|сократить|расширить|переиграть|пересмотреть|скорректировать)\\b"),
            Words.pattern(
                    "\\b(?:измените|поменяйте|переделайте|замените|перенесите|сдвиньте|увеличьте|уменьшите|сократите)\\b"
                            + "(?! (?:пароль|плагин))"),
            Words.pattern(
                    "\\b(?:передумал[аи]?|планы (?:у нас )?(?:изменились|поменялись)|(?:у нас )?(?:изменились|поменялись) (?:планы|обстоятельства|требования|условия|сроки)|концепция (?:изменилась|поменялась))\\b"),
            Words.pattern(
                    "\\b(?:давайте|лучше|хотим|хотели бы|решили|можно(?: ли)?|просим|сделайте|нужн\\w+)\\b.{0,60}\\bвместо\\b|\\bвместо\\b.{1,60}\\b(?:давайте|лучше|хотим|хотели бы|решили|можно|просим|сделайте|нужн\\w+)\\b"),
            Words.pattern(
                    "\\b(?:можно(?: ли)?|хотим|хотели бы|хотелось бы|реши(?:ли|л|ла)|давайте|нужно|надо|просим|прошу|могли бы вы|можете)(?: [\\p{L}-]+){0,3}? (?:добавить|дополнить|включить|убрать|исключить|отказаться от)\\b"),
            Words.pattern(
                    "\\b(?:успеете|получится|реально|возможно)(?: ли)?\\b.{0,50}\\b(?:раньше|быстрее|на (?:неделю|день|два дня|\\d+ дн\\w+) (?:раньше|позже))\\b"),
            Words.pattern("\\bнуж(?:ен|н[оаы]) (?:не|уже не) \\S+.{0,40}, а \\S+"),
            // English: changing
            Words.pattern(
                    "\\b(?:can|could|may|might|would like|we'd like|i'd like|want|wants|need|like you|ask you|prefer|let's|let us|decided|is it possible|would it be possible|possible|how about|what about)\\b(?: [\\w'’-]+){0,5}? (?:to )?(?:change|alter|replace|swap|move|shift|postpone|reschedule|extend|reduce|increase|shorten|rework|redo|bring forward)\\b"),
            Words.pattern("(?:^|\\bplease )(?:change|replace|swap|move|postpone|reschedule|reduce|increase)\\b"),
            Words.pattern(
                    "\\b(?:we(?:'ve| have)?|i(?:'ve| have)?|our director|the client) (?:have |has )?(?:changed (?:our|my|his|her|their) mind|had second thoughts)|\\b(?:change of plans?|our plans (?:have )?changed|the requirements (?:have )?changed)\\b"),
            Words.pattern(
                    "\\b(?:can|could|would|want|let's|prefer|like|decided|need|please)\\b.{0,80}\\binstead\\b|\\binstead of\\b.{1,60}\\b(?:can|could|would|want|let's|prefer|decided|please)\\b"),
            Words.pattern(
                    "\\b(?:can|could|would like|we'd like|i'd like|want|need|decided|is it possible|possible)\\b(?: [\\w'’-]+){0,4}? (?:to )?(?:add|include|remove|drop|leave out|exclude)\\b"),
            Words.pattern(
                    "\\b(?:can|could|possible)\\b.{0,60}\\b(?:earlier|sooner|a (?:week|day) (?:earlier|later)|\\d+ days (?:earlier|later))\\b"));

    /** Someone's password, an address of delivery of this letter, thanks for a change that was made. */
    private static final Pattern EXCUSED = Words.pattern(
            "\\b(?:спасибо|благодар\\w+|парол\\w+|подпис\\w+ письма|тему письма|в копию|в рассылку|вы (?:изменили|поменяли|перенесли|заменили)"
                    + "|нельзя ли не менять|не (?:хотим|хотели бы|нужно|надо|стоит)(?: ничего)? (?:менять|изменять|переделывать|поменять|изменить)"
                    + "|thank\\w*|password|to the copy|in copy|(?:don't|do not|no need to|not) (?:want to )?change|you (?:have )?(?:changed|moved|replaced))\\b");

    /** The first such place; empty for a letter that wants nothing changed. */
    public static Optional<ChangeWish> in(String ownText) {
        if (ownText.length() > LONGEST) {
            return Optional.empty();
        }
        return LetterText.of(ownText).body().stream()
                .filter(sentence -> wants(ownText, sentence))
                .findFirst()
                .map(sentence -> new ChangeWish(
                        sentence.start(), sentence.end(), ownText.substring(sentence.start(), sentence.end())));
    }

    private static boolean wants(String text, Sentence sentence) {
        var words = text.substring(sentence.start(), sentence.end())
                .replaceAll("\\s+", " ")
                .replace('ё', 'е');
        return !EXCUSED.matcher(words).find()
                && WANTS.stream().anyMatch(pattern -> pattern.matcher(words).find());
    }
}
