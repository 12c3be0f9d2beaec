package org.pochtenie.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds amounts of money: «48 000 рублей», "€3,840", "2.5 million USD". */
public final class Amounts {
    private static final String NUMBER = "\\d(?:[\\d\\u00A0\\u202F .,']*\\d)?";
    private static final String THOUSANDS =
            "(?:[\\s\\u00A0]?(?:тыс(?:\\.|яч\\w*)?|млн\\.?|миллион\\w*|k|thousand|million))?";
    private static final Pattern MONEY = Words.pattern(
            "(?:[$€£₽]|\\b(?:eur|usd|gbp|chf|rub))[\\s\\u00A0]?(" + NUMBER + ")"
                    + THOUSANDS + "|(" + NUMBER + ")" + THOUSANDS
                    + "[\\s\\u00A0-]?(?:[$€£₽]|р\\.|(?:р|руб|рубл\\w+|евро|доллар\\w*|eur|usd|gbp|chf|rub|euros?|dollars?|pounds?|roubles?|rubles?)\\b)");

    /** How the words of the pattern begin. */
    private static final List<String> CURRENCIES =
            List.of("руб", "евро", "доллар", "eur", "usd", "gbp", "chf", "rub", "rouble", "ruble", "dollar", "pound");

    /** An amount at {@code [start, end)} of the text; {@code digits} is its number without separators. */
    public record Amount(int start, int end, String digits) {}

    private Amounts() {}

    public static List<Amount> in(String text, int start, int end) {
        if (!hasDigit(text, start, end) || !hasCurrency(text, start, end)) {
            return List.of();
        }
        var amounts = new ArrayList<Amount>();
        var money = MONEY.matcher(text).region(start, end);
        while (money.find()) {
            var number = money.group(1) != null ? money.group(1) : money.group(2);
            amounts.add(new Amount(
                    money.start(), money.end(), number.replaceAll("[.,]00$", "").replaceAll("\\D", "")));
        }
        return amounts;
    }

    /** A glance before the long pattern is tried at every letter. */
    private static boolean hasCurrency(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ("$€£₽".indexOf(c) >= 0) {
                return true;
            }
            boolean begins = i == start || !Character.isLetter(text.charAt(i - 1));
            boolean alone = i + 1 == end || !Character.isLetter(text.charAt(i + 1));
            if (begins && alone && (c == 'р' || c == 'Р')) {
                return true;
            }
            if (begins && "рРеЕдДeEuUgGcCrRdDpP".indexOf(c) >= 0 && isCurrency(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCurrency(String text, int at) {
        for (var currency : CURRENCIES) {
            if (text.regionMatches(true, at, currency, 0, currency.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
