package org.pochtenie.rulebook.confirmation;

import java.util.regex.Pattern;
import org.pochtenie.rulebook.duty.BareThanks;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Words;

/**
 * What a client's letter says to something that he was asked to confirm (rule {@code confirm-interim}).
 *
 * <p>A consent that was none is worse than one more click: {@link #YES} is only what consents in plain words and says nothing
 * else. Everything with a condition, a question or another matter in it is shown to a colleague.
 */
public enum Confirmation {
    /** He confirms. */
    YES,
    /** He may; somebody should look. */
    PERHAPS,
    /** He seems not to; somebody should look. */
    NO,
    /** He speaks of something else. */
    NOTHING;

    private static final Pattern CONSENTS = Words.pattern(
            "(?:"
                    + "(?:да,? |добрый день,? |все |мы |я |с нашей стороны |ок,? |хорошо,? |отлично,? |спасибо,? |макет |текст |вариант |результат |план |эскиз |отчет |этап )*"
                    + "(?:подтвержда(?:ю|ем)|подтверждено|утвержда(?:ю|ем)|утвержден[оаы]?|согласовыва(?:ю|ем)|согласован[оаы]?|соглас(?:ен|на|ны)|одобря(?:ю|ем)|одобрен[оаы]?|принима(?:ю|ем))"
                    + "(?: (?:ваш\\w*|этот|эту|это|все|результат\\w*|макет\\w*|вариант\\w*|текст\\w*|этап\\w*|работу|эскиз\\w*|отчет\\w*|план\\w*|полностью|с вами|со всем|без замечаний|без правок))*"
                    + "|(?:да,? |ок,? |у нас |нас |нам |мне |меня |с нашей стороны |теперь |посмотрел[аи]?,? |проверил[аи]?,? )*все (?:полностью |очень |нас |нам |мне |меня )*"
                    + "(?:верно|правильно|устраивает|подходит|нравится|понравилось|в порядке|так|хорошо|отлично|замечательно|супер|ок|отлично выглядит)"
                    + "|(?:замечаний|правок|возражений|вопросов) (?:по \\p{L}+ )?(?:нет|не имеем|не имею)"
                    + "|(?:можно|можете) (?:запускать|печатать|публиковать|продолжать|делать дальше|двигаться дальше|идти дальше|начинать следующий этап)"
                    + "|(?:yes,? |we |i |hereby |happy to |it is |it's |this is |that is |all |fully |the |layout |text |draft |result |design |version |from our side |on our side |is |are )*"
                    + "(?:confirm|confirmed|approve|approved|agree|agreed|accept|accepted|lgtm)"
                    + "(?: (?:it|this|that|the|your|layout|text|draft|result|results|design|version|stage|from our side|on our side|as is|without changes|everything|all|to it|with it|with this))*"
                    + "|(?:yes,? |it |this |that |everything |all |the \\p{L}+ )*(?:looks?|is|are|seems?) (?:all |very |really |perfectly |absolutely )?"
                    + "(?:good|great|perfect|fine|correct|right|excellent|in order)(?: (?:to (?:me|us)|from our side|on our side|for us|as it is|as is))?"
                    + "|(?:we are|we're|i am|i'm) (?:very |really |quite |fully )?(?:happy|satisfied|pleased) with (?:it|this|that|everything|the \\p{L}+)"
                    + "|(?:we have |i have )?no (?:further )?(?:comments|remarks|objections|changes)(?: from (?:our|my) side)?"
                    + "|(?:please )?(?:go ahead|you can go ahead|you may go ahead|feel free to go ahead|carry on|proceed)(?: with (?:it|this|the next (?:stage|step)|printing|publishing))?"
                    + ")(?:,? (?:спасибо(?: большое)?|благодар\\w+|thanks|thank you)(?: (?:вам|всем|a lot|very much|for (?:the|your) (?:work|good work)))?)?");

    /** Consent somewhere in a sentence that says more. */
    private static final Pattern SOUNDS_LIKE_IT = Words.pattern(
            "\\b(?:подтвержда\\w+|утвержд\\w+|согласова\\w+|соглас(?:ен|на|ны)|одобр\\w+|принима(?:ю|ем)|(?:все|всё) (?:верно|хорошо|отлично|устраивает|подходит|нравится|в порядке)"
                    + "|устраивает|нравится|понравил\\w+|подходит|отлично|супер|хорошо|ок|пойд[её]т|confirm\\w*|approv\\w+|agree\\w*|accept\\w*|looks? (?:good|great|fine|perfect)|perfect|happy with|go ahead|great|fine|good|lgtm|okay|ok)\\b");

    private static final Pattern DECLINES = Words.pattern(
            "\\b(?:не (?:подтвержда\\w+|соглас\\w+|утвержд\\w+|одобр\\w+|принима\\w+|устраивает|подходит|нравится|понравил\\w+|то|так)|пока нет|ещё нет|еще нет"
                    + "|(?:поправьте|исправьте|переделайте|замените|измените|уберите|доработайте|перенесите|сделайте)|(?:нужно|надо|нужны|есть|просим|прошу) (?:\\p{L}+ )?(?:поправить|исправить|переделать|заменить|изменить|убрать|доработать|правк\\w+|замечани\\w+)"
                    + "|not (?:yet|approved|confirmed|happy|ok|okay|good|right|correct|quite|what)|(?:do not|don't|cannot|can't) (?:confirm|approve|agree|accept|like)|disagree"
                    + "|(?:please|could you|can you|we need to|needs? to be|must be|should be) (?:be )?(?:chang\\w+|fix\\w*|correct\\w*|replac\\w+|remov\\w+|redo|revis\\w+)|some (?:changes|corrections|comments))\\b");

    /** A condition or a doubt takes the certainty away. */
    private static final Pattern HEDGED = Words.pattern(
            "\\b(?:но|однако|если|кроме|только|пока|почти|вроде|наверное|в целом|в общем|в принципе|кажется|думаю|при условии|а вот|осталось"
                    + "|but|however|if|except|only|almost|mostly|probably|i think|seems|provided|once|unless|apart from|in general|so far)\\b");

    private static final Pattern MARKS = Pattern.compile("[«»\"“”„()]");

    /** What the letter says, quotations and signature aside. */
    public static Confirmation of(String ownText) {
        var body = LetterText.of(ownText).body();
        boolean says = body.isEmpty() && isWord(ownText);
        boolean only = true;
        boolean sounds = false;
        for (var sentence : body) {
            var words = folded(ownText, sentence);
            if (DECLINES.matcher(words).find()) {
                return NO;
            }
            boolean plain = !sentence.asks() && !HEDGED.matcher(words).find();
            if (plain && consents(words)) {
                says = true;
            } else if (!words.isEmpty()) {
                only &= plain && BareThanks.is(words);
            }
            sounds |= SOUNDS_LIKE_IT.matcher(words).find();
        }
        if (says && only) {
            return YES;
        }
        return says || sounds ? PERHAPS : NOTHING;
    }

    /** «Всё верно, подтверждаю, спасибо»: every part of it consents or thanks, and one consents. */
    private static boolean consents(String words) {
        boolean says = false;
        for (var part : words.split(", | [—–-] ")) {
            boolean consent = CONSENTS.matcher(part).matches();
            if (!consent && !part.matches("да|ок|yes|ok") && !BareThanks.is(part)) {
                return false;
            }
            says |= consent;
        }
        return says;
    }

    /** «Подтверждаю» alone may be taken for a signature. */
    private static boolean isWord(String text) {
        return consents(folded(text));
    }

    private static String folded(String text, Sentence sentence) {
        return folded(text.substring(sentence.start(), sentence.end()));
    }

    private static String folded(String words) {
        return MARKS.matcher(Words.fold(words))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "");
    }
}
