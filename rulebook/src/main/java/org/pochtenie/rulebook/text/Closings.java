package org.pochtenie.rulebook.text;

import java.util.regex.Pattern;

/** Knows the lines that close a letter. */
final class Closings {
    private static final Pattern CLOSES = Words.pattern("(?:"
            + "с (?:\\w+ )?уважением|с (?:наилучшими|лучшими|добрыми|теплыми|тёплыми) пожеланиями|с почтением"
            + "|искренне ваш[аи]?|всего (?:самого )?(?:доброго|хорошего|наилучшего)"
            + "|(?:желаю |желаем )?(?:вам )?(?:хорошего|хороших|отличного|отличных|приятного|приятных|удачного|удачных|доброго"
            + "|прекрасного|продуктивного) (?:\\w+ )?(?:дня|вечера|выходных|недели|праздников)|до (?:связи|встречи|скорого)"
            + "|удачи|успехов|best|(?:kind|kindest|best|warm|warmest|with (?:best|kind|warm))? ?regards|best wishes"
            + "|all the best|(?:yours )?sincerely(?: yours)?|yours(?: (?:truly|faithfully))?|respectfully|cheers"
            + "|take care|with (?:respect|gratitude|appreciation)"
            + "|(?:have|wishing you) an? (?:\\w+ ){0,2}(?:day|evening|weekend|week|one))"
            + "(?: yours)?(?=\\s*(?:[,.!—–-]|$))(?:[,.!—–\\s-]+.{0,60})?");
    private static final Pattern THANKS =
            Words.pattern("(?:(?:заранее )?(?:большое )?(?:спасибо|благодарю|благодарим)(?: заранее)?|(?:many )?thanks"
                    + "(?: (?:again|in advance|a lot|so much))?|thank you(?: (?:again|very much|so much|in advance))?)"
                    + "\\s*[,.!]*");

    private Closings() {}

    /** Whether the line closes the letter, when nothing but a signature follows it. */
    static boolean closes(String line) {
        var bare = line.strip();
        return bare.length() <= 90
                && (CLOSES.matcher(bare).matches() || THANKS.matcher(bare).matches());
    }
}
