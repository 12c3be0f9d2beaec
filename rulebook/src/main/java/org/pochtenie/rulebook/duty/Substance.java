package org.pochtenie.rulebook.duty;

import java.util.regex.Pattern;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Words;

/**
 * Whether a letter tells anything, so that the silence between us and a client ends with it (rule {@code three-day-contact}).
 * Thanks, what programs write, and "we have received it and will answer" tell nothing.
 *
 * <p>A letter that tells a little is taken for one that tells something, unless every sentence of it is known: the client may
 * then wait a little longer for the next one, but nobody is told to write what he has written just now.
 */
public final class Substance {
    /** No acknowledgement is longer. */
    private static final int LONGEST = 700;

    private static final String WHAT_CAME =
            "(?:письм\\w+|сообщени\\w+|файл\\w*|материал\\w*|документ\\w*|макет\\w*|заявк\\w+|запрос\\w*|обращени\\w+|вопрос\\w*"
                    + "|задач\\w+|правк\\w+|замечани\\w+|информаци\\w+|бриф\\w*|задани\\w+|договор\\w*|сч[её]т\\w*|заказ\\w*|всё|все)";

    private static final Pattern RUSSIAN = Words.pattern("(?:"
            + "(?:ещё раз |еще раз |большое )?(?:спасибо|благодар\\w+)(?: вам| вас| тебе)?(?: большое)?(?: за .{1,60})?"
            + "|(?:да,? |мы |я |ваше |ваши |вашу |ваша |ваш |твое |твои |все )*(?:" + WHAT_CAME + ",? )?"
            + "(?:уже )?(?:получил[аи]?|получен\\w*|приняли|принял[аи]?|принят\\w*|увидел[аи]?|видим|вижу|дошл[аои]|зарегистрирован\\w*)"
            + "(?:,? (?:ваше|ваши|вашу|ваш|все|всё|твоё|твое|твои|от вас|уже|вас))*(?: " + WHAT_CAME + ")?"
            + "(?: (?:и )?(?:в работу|к работе|в обработку))?(?:,? (?:спасибо|благодар\\w+))?"
            + "(?:,? (?:и )?" + later() + ")?"
            + "|" + later()
            + "|(?:мы |я )?(?:уже )?(?:взял[аи]?|берем|берём|беру|передал[аи]?|переда[её]м|передам) (?:.{0,40} )?"
            + "(?:в работу|коллег\\w+|специалист\\w+|менеджер\\w+|команде|исполнител\\w+|руководител\\w+)"
            + "|(?:будем|буду) на связи|на связи|(?:оставайтесь|остаёмся|остаемся) на связи|до связи"
            + ")");

    private static String later() {
        return "(?:мы |я |как только .{1,60}, |сразу |скоро |позже |сегодня |завтра |обязательно |сейчас |уже )*"
                + "(?:(?:до|к|в|во|не позднее|не позже|в течение) .{1,30} )?(?:мы |я )?"
                + "(?:ответ(?:им|ит|лю|ить)|отвеч[уае]\\w*|верн[уёе]\\w*сь?|верн[её]мся|напиш\\w+|отпиш\\w+|сообщ\\w+|да(?:м|дим) (?:знать|ответ)"
                + "|посмотр\\w+|изуч\\w+|смотр\\w+|разбер\\w+|разбираемся|проверя\\w+|провер(?:им|ю)|уточн(?:им|ю)|уточняем|подготов(?:им|лю) ответ|свяж\\w+)"
                + "(?: (?!.*\\b(?:что|но|а|если|пришлите|нужн\\w+)\\b).{1,70})?";
    }

    private static final String CAME =
            "(?:e-?mails?|letters?|messages?|files?|materials?|documents?|requests?|questions?|order|brief|notes?|changes|comments|it|them|everything|that|this)";

    private static final Pattern ENGLISH = Words.pattern("(?:"
            + "(?:many |thank you|thanks)(?: .{1,80})?"
            + "|(?:yes,? )?(?:we|i)(?:'ve| have)?(?: just| now| all)? (?:received|got|seen|registered)(?: (?:all|your|the|of))* "
            + CAME
            + "(?:,? (?:thank you|thanks))?(?: and " + soon() + ")?"
            + "|(?:this is to confirm|we confirm|i confirm) (?:that we have received|receipt of) .{1,60}"
            + "|(?:all |your |the )*" + CAME
            + " (?:has|have|is|are|was|were)(?: been)? (?:received|registered|passed .{1,40}|forwarded .{1,40})"
            + "|" + soon()
            + "|(?:we|i)(?:'ve| have)? (?:passed|forwarded|taken) .{1,50}"
            + "|(?:we(?:'ll| will| are|'re)?|i(?:'ll| will| am|'m)?) (?:be |keep )?in touch|stay in touch"
            + ")");

    private static String soon() {
        return "(?:we|i|our team|somebody|someone|a colleague|my colleague)?(?: ?(?:are|'re|am|'m|'ll|will|shall))? ?(?:now |soon |already )?"
                + "(?:get back|getting back|reply|replying|respond|answer|answering|look(?:ing)?|review(?:ing)?|check(?:ing)?|come back|write|let you know"
                + "|be in touch|contact)(?: (?!.*\\b(?:but|if|that|because|please)\\b).{1,80})?";
    }

    private Substance() {}

    /**
     * Whether the letter tells something.
     *
     * @param ownText what the writer wrote himself, quotations stripped
     * @param files whether files came with it, pictures within the text aside
     */
    public static boolean has(LetterKind kind, String ownText, boolean files) {
        return kind == LetterKind.LETTER && (files || !BareThanks.is(ownText) && !isAcknowledgement(ownText));
    }

    /** Whether all of it is "received, we shall answer". */
    public static boolean isAcknowledgement(String ownText) {
        if (ownText.length() > LONGEST) {
            return false;
        }
        var body = LetterText.of(ownText).body();
        return !body.isEmpty() && body.stream().allMatch(sentence -> acknowledges(ownText, sentence));
    }

    private static boolean acknowledges(String text, Sentence sentence) {
        if (sentence.asks()) {
            return false;
        }
        var words = Words.fold(text.substring(sentence.start(), sentence.end()))
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "");
        return words.isEmpty()
                || RUSSIAN.matcher(words).matches()
                || ENGLISH.matcher(words).matches()
                || BareThanks.is(words);
    }
}
