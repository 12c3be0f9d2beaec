package org.pochtenie.rulebook.lexicon;

import java.util.List;

/** Word forms by rule of thumb, for as long as the dictionaries load and for words they do not know. */
final class Stems {
    private static final int SHORTEST = 3;
    /** Longest first; an ending is cut only where enough of the word is left. */
    private static final List<String> RU = List.of(
            "иями", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "иях", "ией", "уют", "ают", "яют", "ется",
            "ются", "ите", "ете", "йте", "ать", "ять", "ить", "еть", "ала", "ило", "или", "али", "ело", "ах", "ях",
            "ам", "ям", "ом", "ем", "ов", "ев", "ей", "ой", "ий", "ый", "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю",
            "ых", "их", "им", "ым", "ия", "ию", "ии", "ет", "ют", "ут", "ат", "ят", "ит", "ла", "ло", "ли", "ал", "ил",
            "ел", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й", "л");

    private static final List<String> EN =
            List.of("ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ed", "es", "s", "e", "y");

    private Stems() {}

    /** What is left of a folded word without its ending. */
    static String of(String word) {
        boolean russian = !word.isEmpty() && word.charAt(0) >= 'а' && word.charAt(0) <= 'я';
        for (var ending : russian ? RU : EN) {
            if (word.length() - ending.length() >= SHORTEST && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
