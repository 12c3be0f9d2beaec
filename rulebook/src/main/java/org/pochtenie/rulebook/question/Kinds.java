package org.pochtenie.rulebook.question;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/** Tells what kind of answer a question waits for, by the words it asks with. */
final class Kinds {
    private record Sign(QuestionKind kind, Pattern words) {}

    /** In the order in which they are asked: the more telling first. */
    private static final Sign[] RU = {
        sign(
                QuestionKind.WHEN,
                "когда|во сколько(?! обойд| выйд| встан| это)|сколько (?:у \\w+ )?(?:времени|дней|часов|недель|месяцев|ждать|займ|нам ждать|потребуется|уйдет|продлится)|как (?:скоро|долго|быстро)"
                        + "|(?:какой|какие|каковы|какого|каков|какому|какое|какая) (?:\\w+ ){0,2}(?:срок\\w*|числ\\w+|дат\\w+|врем\\w+|ден\\w+|дн\\w+)|в какой день"),
        sign(
                QuestionKind.HOW_MUCH,
                "сколько|скольк\\w+|почем|(?:како\\w+|какая|какие|какую|каков\\w*) (?:\\w+ ){0,2}(?:цен\\w+|стоимост\\w+|сумм\\w+|бюджет\\w*|тариф\\w*|скидк\\w+|ставк\\w+)"),
        sign(QuestionKind.WHY, "почему|зачем|отчего|по какой причине|с чем (?:это )?связан\\w*|в чем причина"),
        sign(QuestionKind.WHERE, "где|куда|откуда|(?:по какому|на какой|какой|какому) (?:\\w+ )?адрес\\w*"),
        sign(QuestionKind.WHO, "кто|кого|кому|кем|ком|чей|чья|чье|чьи"),
        sign(QuestionKind.WHICH, "как(?:ой|ая|ое|ие|ого|ую|их|им|ими|ом|ову?а?|овы)|котор\\w+"),
        sign(QuestionKind.YES_NO, "ли|разве|неужели"),
        sign(QuestionKind.HOW, "как|каким образом|насколько"),
        sign(QuestionKind.WHAT, "что|чего|чему|чем")
    };

    private static final Sign[] EN = {
        sign(
                QuestionKind.WHEN,
                "when|how (?:long|soon|quickly|fast)|(?:what|which) (?:\\w+ )?(?:time|date|day|deadline|timeline|timeframe)|by what"),
        sign(
                QuestionKind.HOW_MUCH,
                "how (?:much|many|big|large)|(?:what|which)(?:'s| is| are| will| would)? (?:\\w+ ){0,4}(?:price|prices|cost|costs|fee|fees|rate|rates|budget|total|charge|discount)"),
        sign(QuestionKind.WHY, "why|what(?:'s| is) the reason|how come"),
        sign(QuestionKind.WHERE, "where|(?:what|which) (?:\\w+ )?address"),
        sign(QuestionKind.WHO, "who|who's|whom|whose"),
        sign(QuestionKind.WHICH, "which|what (?:kind|sort|type|format|size|colou?r|version)"),
        sign(QuestionKind.HOW, "how"),
        sign(QuestionKind.YES_NO, "if|whether"),
        sign(QuestionKind.WHAT, "what|what's")
    };

    /** Things asked for by their names alone: «интересует стоимость». */
    private static final Sign[] NAMED = {
        sign(
                QuestionKind.HOW_MUCH,
                "цен\\w+|стоимост\\w+|бюджет\\w*|сумм\\w+|тариф\\w*|price|cost|budget|fees?|rates?|quote"),
        sign(QuestionKind.WHEN, "срок\\w*|дат[аыуе]|график\\w*|deadline|timeline|dates?|schedule|eta"),
        sign(QuestionKind.WHERE, "адрес\\w*|address|location"),
        sign(QuestionKind.WHO, "контакт\\w*|ответственн\\w+|contacts?"),
        sign(QuestionKind.WHY, "причин\\w+|reasons?")
    };

    private final Sign[] signs;
    private final PhraseList please;
    private final PhraseList send;

    Kinds(Language language, PhraseList please, PhraseList send) {
        this.signs = language == Language.RU ? RU : EN;
        this.please = please;
        this.send = send;
    }

    private static Sign sign(QuestionKind kind, String words) {
        return new Sign(kind, Words.pattern("(?:^| )(?:" + words + ")(?: .*|$)"));
    }

    /** @param asked whether the sentence is known to ask; otherwise it only names a thing */
    QuestionKind of(Sentence sentence, boolean asked) {
        var words = words(sentence);
        var first = first(words);
        if (first != null) {
            return first == QuestionKind.YES_NO ? yesNoOrRequest(sentence) : first;
        }
        if (asked && (sentence.asks() || please.isIn(sentence))) {
            return yesNoOrRequest(sentence);
        }
        for (var sign : NAMED) {
            if (sign.words.matcher(words).find()) {
                return sign.kind;
            }
        }
        return asked ? QuestionKind.YES_NO : QuestionKind.WHAT;
    }

    /** The kind of the asking word that comes first; a condition before it tells nothing. */
    private @Nullable QuestionKind first(String words) {
        QuestionKind first = null;
        int earliest = Integer.MAX_VALUE;
        for (var sign : signs) {
            var found = sign.words.matcher(words);
            if (found.find()
                    && found.start() < earliest
                    && !(sign.kind == QuestionKind.YES_NO && words.startsWith("if "))) {
                earliest = found.start();
                first = sign.kind;
            }
        }
        return first;
    }

    private QuestionKind yesNoOrRequest(Sentence sentence) {
        if (!please.isIn(sentence)) {
            return QuestionKind.YES_NO;
        }
        return send.isIn(sentence) ? QuestionKind.SEND : QuestionKind.DO;
    }

    private static String words(Sentence sentence) {
        var words = new StringBuilder();
        for (var token : sentence.tokens()) {
            if (token.kind() != Token.Kind.MARK) {
                words.append(words.isEmpty() ? "" : " ").append(token.word());
            }
        }
        return words.toString();
    }
}
