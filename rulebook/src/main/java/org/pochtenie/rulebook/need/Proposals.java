package org.pochtenie.rulebook.need;

import java.util.Set;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/** Whether a letter proposes something that costs money (rule {@code offers-from-history}). */
public final class Proposals {
    private static final Set<String> MONEY = Set.of(
            "руб",
            "рублей",
            "рубля",
            "рубль",
            "евро",
            "доллар",
            "доллара",
            "долларов",
            "usd",
            "eur",
            "rub",
            "gbp",
            "dollars",
            "euros",
            "pounds",
            "₽",
            "€",
            "$",
            "£");
    private static final Set<String> BEGINNINGS = Set.of(
            "цен",
            "стоимост",
            "прайс",
            "смет",
            "коммерческ",
            "скидк",
            "тариф",
            "price",
            "cost",
            "estimate",
            "quote",
            "quotation",
            "discount",
            "fee",
            "rate");
    private static final Set<String> OFFERING = Set.of(
            "предлагаем",
            "предлагаю",
            "предложение",
            "предложения",
            "предложим",
            "offer",
            "offers",
            "propose",
            "proposal",
            "suggest",
            "закажите",
            "заказать",
            "order");
    private static final int LONGEST_ENDING = 3;

    private Proposals() {}

    /** A price is named, or talked of in a sentence that offers something. */
    public static boolean isOne(String subject, String text) {
        var about = Words.tokens(subject, 0, subject.length());
        boolean inSubject = about.stream().anyMatch(word -> isPrice(word) || OFFERING.contains(word.word()));
        var body = LetterText.of(text).body();
        return inSubject && !body.isEmpty() || body.stream().anyMatch(Proposals::offers);
    }

    private static boolean offers(Sentence sentence) {
        var words = sentence.tokens();
        boolean number = words.stream().anyMatch(word -> word.kind() == Token.Kind.NUMBER);
        boolean money = words.stream().anyMatch(word -> MONEY.contains(word.word()));
        boolean price = words.stream().anyMatch(Proposals::isPrice);
        boolean offer = words.stream().anyMatch(word -> OFFERING.contains(word.word()));
        return number && money || number && price || offer && (price || money);
    }

    private static boolean isPrice(Token word) {
        return BEGINNINGS.stream()
                .anyMatch(beginning -> word.word().startsWith(beginning)
                        && word.word().length() <= beginning.length() + LONGEST_ENDING);
    }
}
