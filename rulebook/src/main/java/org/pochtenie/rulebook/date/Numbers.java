package org.pochtenie.rulebook.date;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers in figures and in words: "3-5", «двух-трёх», "a couple of", «2-х»; days of a month: «11-го», "the third". */
final class Numbers {
    private static final Map<String, Double> COUNTS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Set<String> RANGE = Set.of("-", "–", "—", "to", "or", "или", "до");
    private static final Set<String> DAY_ENDINGS = Set.of("го", "му", "е", "ое", "ого", "ому", "st", "nd", "rd", "th");
    private static final Set<String> COUNT_ENDINGS = Set.of("х", "ух", "ти", "и", "ми", "ех");

    static {
        var counts = "one,один,одного,одну,одной,a,an,the;two,два,две,двух,пару,пары,пара,couple;three,три,трех;"
                + "four,четыре,четырех;five,пять,пяти;six,шесть,шести;seven,семь,семи;eight,восемь,восьми;"
                + "nine,девять,девяти;ten,десять,десяти";
        fill(counts, (word, n) -> COUNTS.put(word, (double) n));
        fill(
                "двенадцать,twelve;_;четырнадцать,fourteen;пятнадцать,fifteen;_;_;_;_;двадцать,twenty",
                (word, n) -> COUNTS.put(word, n + 11.0));
        fill("_;_;тридцать,thirty;сорок,forty", (word, n) -> COUNTS.put(word, n * 10.0));
        COUNTS.remove("_");
        COUNTS.put("полтора", 1.5);
        COUNTS.put("полутора", 1.5);
        var ordinals =
                "первого,первому,first;второго,второму,second;третьего,третьему,third;четвертого,четвертому,fourth;"
                        + "пятого,пятому,fifth;шестого,шестому,sixth;седьмого,седьмому,seventh;восьмого,восьмому,eighth;"
                        + "девятого,девятому,ninth;десятого,десятому,tenth;одиннадцатого,eleventh;двенадцатого,twelfth;"
                        + "тринадцатого,thirteenth;четырнадцатого,fourteenth;пятнадцатого,fifteenth;шестнадцатого,sixteenth;"
                        + "семнадцатого,seventeenth;восемнадцатого,eighteenth;девятнадцатого,nineteenth;двадцатого,twentieth";
        fill(ordinals, ORDINALS::put);
        ORDINALS.put("тридцатого", 30);
        ORDINALS.put("thirtieth", 30);
    }

    private Numbers() {}

    /** How many, the most of a range, and the number of the token behind it. */
    record Count(double most, int to) {}

    /**
     * A day of a month.
     *
     * @param ordinal whether its ending says that it is no mere number
     */
    record Day(int day, int to, boolean ordinal) {}

    /** One word behind another gets the next number. */
    private interface Filling {
        void put(String word, int number);
    }

    private static void fill(String written, Filling filling) {
        var groups = written.split(";");
        for (int i = 0; i < groups.length; i++) {
            for (var word : groups[i].split(",")) {
                filling.put(word, i + 1);
            }
        }
    }

    /** A whole number written as a word; 0 where it is none. */
    static int written(String word) {
        return COUNTS.getOrDefault(word, 0.0).intValue();
    }

    static boolean isWord(String word) {
        return COUNTS.containsKey(word);
    }

    /** "3", "3-5", "3 to 5", «двух-трёх», "a couple of"; null where no number stands. */
    static @Nullable Count count(TimeTokens tokens, int i) {
        int at = tokens.is(i, "a") && tokens.is(i + 1, "couple") ? i + 1 : i;
        double first = value(tokens, at);
        if (first < 0) {
            return null;
        }
        double second = tokens.isAny(at + 1, RANGE) ? value(tokens, at + 2) : -1;
        boolean range = second > first;
        int to = range ? at + 3 : at + 1;
        return new Count(range ? second : first, tokens.is(to, "of") ? to + 1 : to);
    }

    private static double value(TimeTokens tokens, int i) {
        var word = tokens.word(i);
        if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
            return figures(word);
        }
        var known = COUNTS.get(word);
        if (known == null && word.indexOf('-') > 0) {
            known = COUNTS.get(word.substring(word.indexOf('-') + 1));
            known = COUNTS.containsKey(word.substring(0, word.indexOf('-'))) ? known : null;
        }
        return known == null ? -1 : known;
    }

    /** «3», «3-5», «2-х», «1,5»; -1 for anything longer. */
    private static double figures(String word) {
        int dash = word.indexOf('-');
        if (dash > 0) {
            var behind = word.substring(dash + 1);
            return COUNT_ENDINGS.contains(behind) ? whole(word.substring(0, dash)) : whole(behind);
        }
        if (word.length() == 3 && (word.charAt(1) == ',' || word.charAt(1) == '.')) {
            return Double.parseDouble(word.replace(',', '.'));
        }
        return whole(word);
    }

    /** The value of at most three figures, -1 for anything else. */
    static int whole(String word) {
        if (word.isEmpty() || word.length() > 3 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Integer.parseInt(word);
    }

    /** «11», «11-го», "11th", «двадцать пятого», "twenty-fifth"; of «3-7» the last. */
    static @Nullable Day day(TimeTokens tokens, int i) {
        var word = tokens.word(i);
        if (word.isEmpty()) {
            return null;
        }
        if (Character.isDigit(word.charAt(0))) {
            int figures = 1;
            while (figures < word.length() && Character.isDigit(word.charAt(figures))) {
                figures++;
            }
            var ending = word.substring(figures);
            boolean range = ending.length() > 1 && ending.charAt(0) == '-' && whole(ending.substring(1)) > 0;
            boolean ordinal = DAY_ENDINGS.contains(ending.startsWith("-") ? ending.substring(1) : ending);
            int day = whole(range ? ending.substring(1) : word.substring(0, figures));
            boolean fits = ending.isEmpty() || range || ordinal;
            return fits && day >= 1 && day <= 31 ? new Day(day, i + 1, ordinal) : null;
        }
        return dayInWords(tokens, i);
    }

    private static @Nullable Day dayInWords(TimeTokens tokens, int i) {
        var word = tokens.word(i);
        int tens = word.equals("двадцать") || word.startsWith("twenty-")
                ? 20
                : word.equals("тридцать") || word.startsWith("thirty-") ? 30 : 0;
        boolean english = tens > 0 && word.indexOf('-') > 0;
        var unit = ORDINALS.get(english ? word.substring(word.indexOf('-') + 1) : tokens.word(tens > 0 ? i + 1 : i));
        return unit == null ? null : new Day(tens + unit, tens > 0 && !english ? i + 2 : i + 1, true);
    }

    static boolean mayBeginDay(String word) {
        return ORDINALS.containsKey(word)
                || word.equals("двадцать")
                || word.equals("тридцать")
                || word.startsWith("twenty-")
                || word.startsWith("thirty-");
    }
}
