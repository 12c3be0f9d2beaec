package org.pochtenie.rulebook.coverage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.coverage.Segment.Trait;
import org.pochtenie.rulebook.date.Moment;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** What the single words of a sentence show: sums, numbers, names, lengths of time. One pass over its tokens. */
final class Shown {
    private static final Set<String> NUMBERS = Set.of(
            "один", "одну", "два", "две", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять",
            "полтора", "полторы", "пару", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "twelve", "couple", "few", "a", "an");
    private static final Set<String> BETWEEN = Set.of("рабочих", "business", "working", "of", "-", "–");
    private static final Set<String> TIMES = Set.of(
            "ежедневно",
            "круглосуточно",
            "сразу",
            "немедленно",
            "immediately",
            "daily",
            "неделю",
            "месяц",
            "сутки",
            "час");
    private static final List<String> UNITS =
            List.of("дн", "день", "час", "недел", "месяц", "минут", "сут", "day", "hour", "week", "month", "minute");
    private static final List<String> SUMS =
            List.of("тыс", "млн", "руб", "коп", "eur", "usd", "rub", "dollar", "pound", "процент", "percent");

    private Shown() {}

    /** @param start where the moments are counted from */
    static void in(Sentence sentence, String text, int start, List<Moment> moments, EnumSet<Trait> traits) {
        boolean first = true;
        boolean counted = false;
        if (sentence.asks()) {
            traits.add(Trait.ASKS);
        }
        for (var token : sentence.tokens()) {
            var word = token.word();
            switch (token.kind()) {
                case ADDRESS -> add(traits, Trait.PLACE, Trait.PERSON);
                case NUMBER -> number(token, start, moments, traits);
                case MARK -> sign(word, counted, traits);
                case WORD -> {
                    if (!first
                            && token.word().length() > 1
                            && Character.isUpperCase(text.charAt(token.start()))
                            && !isDay(token, start, moments)) {
                        add(traits, Trait.PLACE, Trait.PERSON);
                    }
                    word(word, counted, traits);
                }
            }
            counted = token.kind() == Token.Kind.NUMBER
                    || NUMBERS.contains(word)
                    || counted && (BETWEEN.contains(word) || isSum(word));
            first &= token.kind() == Token.Kind.MARK;
        }
    }

    private static void number(Token token, int start, List<Moment> moments, EnumSet<Trait> traits) {
        var word = token.word();
        char last = word.charAt(word.length() - 1);
        if (last == 'k' || last == 'р' || word.endsWith("руб")) {
            traits.add(Trait.MONEY);
        }
        if (isDay(token, start, moments)) {
            return;
        }
        traits.add(Trait.PLACE);
        if (word.indexOf(':') < 0) {
            traits.add(Trait.NUMBER);
        }
    }

    private static boolean isDay(Token token, int start, List<Moment> moments) {
        for (var moment : moments) {
            if (token.start() >= start + moment.start() && token.end() <= start + moment.end()) {
                return true;
            }
        }
        return false;
    }

    private static void sign(String mark, boolean counted, EnumSet<Trait> traits) {
        if ("$€£₽".contains(mark) || counted && mark.equals("%")) {
            traits.add(Trait.MONEY);
        }
    }

    private static void word(String word, boolean counted, EnumSet<Trait> traits) {
        if (counted && (isSum(word) || word.equals("р") || word.equals("k"))
                || word.startsWith("рубл")
                || word.startsWith("бесплатн")
                || word.startsWith("доллар")
                || word.equals("free")
                || word.equals("евро")) {
            traits.add(Trait.MONEY);
        }
        if (TIMES.contains(word) || counted && startsAs(word, UNITS)) {
            traits.add(Trait.TIME);
        }
        if (NUMBERS.contains(word) && word.length() > 2) {
            traits.add(Trait.SPELT);
        }
    }

    private static boolean isSum(String word) {
        return startsAs(word, SUMS);
    }

    private static boolean startsAs(String word, List<String> beginnings) {
        for (var beginning : beginnings) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static void add(EnumSet<Trait> traits, Trait one, Trait other) {
        traits.add(one);
        traits.add(other);
    }
}
