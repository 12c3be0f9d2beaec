package org.pochtenie.desk.conversation;

import java.util.regex.Pattern;
import org.pochtenie.rulebook.text.Words;

/** A letter that says nothing but thanks: nobody waits for an answer to it. */
final class BareThanks {
    private static final int LONGEST = 120;
    private static final String POLITE =
            "(?:добрый (?:день|вечер)|доброе утро|здравствуйте|привет|ок|окей|хорошо|отлично|супер"
                    + "|понятно|понял[аи]?|принято|принял[аи]?|получил[аи]?|всё получил[аи]?|все получил[аи]?|ясно|договорились"
                    + "|вам|вас|за ответ|за помощь|за информацию|за быстрый ответ|за оперативность|за письмо|огромное|большое"
                    + "|хорошего (?:дня|вечера)|хороших выходных|всего доброго|всего хорошего|с уважением"
                    + "|hi|hello|hey|ok|okay|great|perfect|excellent|good|got it|received|noted|understood|all clear"
                    + "|so much|very much|a lot|again|for (?:the|your) (?:help|reply|answer|letter|quick reply|information|info|update)"
                    + "|have a (?:nice|good|great) (?:day|evening|weekend)|best|best regards|kind regards|regards|cheers)";
    private static final String THANKS =
            "(?:спасибо|спс|благодарю|благодарим|большое спасибо|thanks|thank you|thx|many thanks)";
    private static final Pattern ONLY_THANKS = Words.pattern("[\\s\\p{Punct}]*(?:" + POLITE + "[\\s\\p{Punct}—–…]*)*"
            + THANKS + "(?:[\\s\\p{Punct}—–…\\p{So}]+(?:" + POLITE + "|" + THANKS + "))*[\\s\\p{Punct}—–…\\p{So}]*");
    private static final Pattern SOME_THANKS = Words.pattern(THANKS);
    /** Names: at most three capitalised words, as in «Спасибо, Анна!» or a name below. */
    private static final Pattern NAMES = Pattern.compile(
            "(?<=[,\\n]|^)[ \\t]*(?!(?:Нет|Не|Да|Жду|Ждём|Ждем|Срочно|No|Not|Yes|Please|Stop|Waiting)[ \\p{Punct}\\n])(?:\\p{Lu}[\\p{L}.’'-]*[ \\t]*){1,3}(?=[\\p{Punct}\\n]|$)");

    private BareThanks() {}

    static boolean is(String ownText) {
        var text = ownText.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf('?') >= 0) {
            return false;
        }
        return ONLY_THANKS.matcher(text).matches()
                || ONLY_THANKS.matcher(withoutNames(text)).matches();
    }

    /** Lines and parts that are thanks themselves begin with a capital letter too: only what follows them is a name. */
    private static String withoutNames(String text) {
        var thanks = SOME_THANKS.matcher(text);
        if (!thanks.find()) {
            return text;
        }
        return NAMES.matcher(text.substring(0, thanks.start())).replaceAll("")
                + text.substring(thanks.start(), thanks.end())
                + NAMES.matcher(text.substring(thanks.end())).replaceAll("");
    }
}
