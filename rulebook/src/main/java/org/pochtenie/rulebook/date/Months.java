package org.pochtenie.rulebook.date;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The names of the months in their forms, the usual short ones too. */
final class Months {
    private static final Map<String, Integer> FULL = new HashMap<>();
    private static final Map<String, Integer> SHORT = new HashMap<>();
    /** Other words too, unless they begin with a capital. */
    private static final Set<String> DOUBTFUL = Set.of("may", "march", "mar");

    static {
        var soft = "январ феврал _ апрел _ июн июл _ сентябр октябр ноябр декабр".split(" ");
        for (int i = 0; i < soft.length; i++) {
            for (var ending : "ь я ю е ем".split(" ")) {
                FULL.put(soft[i] + ending, i + 1);
            }
        }
        for (var ending : ",а,у,е,ом".split(",")) {
            FULL.put("март" + ending, 3);
            FULL.put("август" + ending, 8);
        }
        for (var ending : "й я ю е ем".split(" ")) {
            FULL.put("ма" + ending, 5);
        }
        var english =
                "january february march april may june july august september october november december".split(" ");
        for (int i = 0; i < english.length; i++) {
            FULL.put(english[i], i + 1);
            SHORT.put(english[i].substring(0, 3), i + 1);
        }
        var russian = "янв фев мар апр _ июн июл авг сен окт ноя дек".split(" ");
        for (int i = 0; i < russian.length; i++) {
            SHORT.put(russian[i], i + 1);
        }
        SHORT.putAll(Map.of("sept", 9, "сент", 9, "нояб", 11, "февр", 2));
        SHORT.remove("_");
    }

    private Months() {}

    /** The month of that name, short ones too; 0 for any other word. */
    static int beside(TimeTokens tokens, int i) {
        int full = FULL.getOrDefault(tokens.word(i), 0);
        return full > 0 ? full : SHORT.getOrDefault(tokens.word(i), 0);
    }

    /** The month that is named in full, and is plainly meant though no day stands beside it. */
    static int alone(TimeTokens tokens, int i) {
        int month = FULL.getOrDefault(tokens.word(i), 0);
        return month > 0 && DOUBTFUL.contains(tokens.word(i)) && !tokens.isCapital(i) ? 0 : month;
    }

    /** "mid-June". */
    static int within(String word) {
        return FULL.getOrDefault(word, 0);
    }

    static boolean isOne(String word) {
        return FULL.containsKey(word) || SHORT.containsKey(word);
    }

    static boolean isDoubtful(String word) {
        return DOUBTFUL.contains(word);
    }
}
