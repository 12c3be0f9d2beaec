package org.pochtenie.rulebook.lexicon;

import org.pochtenie.rulebook.text.Language;

/** How far a written word is from the one that was meant: slips that hands and ears make often cost less than others. */
final class WrittenDistance {
    private static final float COMMON = 0.45f;
    private static final float DOUBLED = 0.4f;
    private static final float SWAPPED = 0.6f;
    private static final float NEIGHBOUR = 0.8f;
    private static final float SIGN = 0.5f;
    /** «нравяться»: no ear hears it. */
    private static final float REFLEXIVE = 0;
    /** People know how a word begins. */
    private static final float FIRST_LETTER = 0.4f;

    private static final String[] SOUND_RU = {
        "ао", "еи", "еэ", "ея", "яи", "ыи", "бп", "дт", "гк", "зс", "жш", "вф", "щш", "чщ", "йи", "ёо", "ёе", "ую",
        "цс", "гв", "нм"
    };
    private static final String[] SOUND_EN = {
        "ae", "ei", "ai", "ao", "eu", "iy", "ou", "cs", "ck", "sz", "gj", "ts", "nm", "dt", "bp", "vf", "ey"
    };
    private static final String[] KEYS_RU = {"йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"};
    private static final String[] KEYS_EN = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

    private final String[] sound;
    private final String[] keys;

    WrittenDistance(Language language) {
        sound = language == Language.RU ? SOUND_RU : SOUND_EN;
        keys = language == Language.RU ? KEYS_RU : KEYS_EN;
    }

    /** The least sum of slips that turns {@code meant} into {@code written}; both in small letters. */
    float between(String written, String meant) {
        int rows = written.length() + 1;
        int columns = meant.length() + 1;
        var cost = new float[rows][columns];
        for (int i = 1; i < rows; i++) {
            cost[i][0] = cost[i - 1][0] + added(written, i - 1);
        }
        for (int j = 1; j < columns; j++) {
            cost[0][j] = cost[0][j - 1] + left(meant, j - 1);
        }
        for (int i = 1; i < rows; i++) {
            for (int j = 1; j < columns; j++) {
                float best = cost[i - 1][j - 1] + changed(written, i - 1, meant.charAt(j - 1));
                best = Math.min(best, cost[i - 1][j] + added(written, i - 1));
                best = Math.min(best, cost[i][j - 1] + left(meant, j - 1));
                if (i > 1 && j > 1 && isSwapped(written, i, meant, j)) {
                    best = Math.min(best, cost[i - 2][j - 2] + SWAPPED);
                }
                cost[i][j] = best;
            }
        }
        return cost[rows - 1][columns - 1];
    }

    private static boolean isSwapped(String written, int i, String meant, int j) {
        return written.charAt(i - 1) == meant.charAt(j - 2) && written.charAt(i - 2) == meant.charAt(j - 1);
    }

    /** A letter that was written and not meant. */
    private static float added(String written, int i) {
        char c = written.charAt(i);
        if (i > 0 && written.charAt(i - 1) == c) {
            return DOUBLED;
        }
        if (c == 'ь'
                && i > 0
                && i + 1 < written.length()
                && written.charAt(i - 1) == 'т'
                && written.charAt(i + 1) == 'с') {
            return REFLEXIVE;
        }
        return c == 'ь' || c == 'ъ' ? SIGN : i == 0 ? 1 + FIRST_LETTER : 1;
    }

    /** A letter that was meant and left out. */
    private static float left(String meant, int j) {
        char c = meant.charAt(j);
        if (j > 0 && meant.charAt(j - 1) == c || j + 1 < meant.length() && meant.charAt(j + 1) == c) {
            return DOUBLED;
        }
        // «здраствуйте», "Wensday": what nobody hears
        return c == 'ь' || c == 'ъ' ? SIGN : c == ' ' || c == '-' ? SIGN : j == 0 ? 1 + FIRST_LETTER : NEIGHBOUR;
    }

    private float changed(String written, int i, char meant) {
        char c = written.charAt(i);
        if (c == meant) {
            return 0;
        }
        float first = i == 0 ? FIRST_LETTER : 0;
        for (var pair : sound) {
            if (pair.indexOf(c) >= 0 && pair.indexOf(meant) >= 0) {
                return COMMON + first;
            }
        }
        return (isNeighbour(c, meant) ? NEIGHBOUR : 1) + first;
    }

    private boolean isNeighbour(char c, char other) {
        for (int row = 0; row < keys.length; row++) {
            int at = keys[row].indexOf(c);
            if (at >= 0) {
                for (int near = Math.max(0, row - 1); near <= Math.min(keys.length - 1, row + 1); near++) {
                    int there = keys[near].indexOf(other);
                    if (there >= 0 && Math.abs(there - at) <= 1) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
