package org.pochtenie.desk.conversation.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody searches for, taken from what he typed.
 *
 * @param words everything that is not narrowed down, quotes and minus signs included
 * @param from a part of a sender's name or address, empty for anybody
 * @param to the same of a recipient
 * @param withFiles only letters with files
 */
record Wanted(String words, String from, String to, boolean withFiles) {
    private static final int LONGEST = 300;
    private static final Pattern PART = Pattern.compile("-?\"[^\"]*\"|\\S+");
    private static final Pattern BEGINNING = Pattern.compile("[\\p{L}\\p{N}]{3,}");

    static Wanted of(String typed) {
        var words = new ArrayList<String>();
        var from = "";
        var to = "";
        var files = false;
        var parts = PART.matcher(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        while (parts.find()) {
            var part = parts.group();
            var low = part.toLowerCase(Locale.ROOT);
            if (low.startsWith("from:") && part.length() > 5) {
                from = low.substring(5);
            } else if (low.startsWith("to:") && part.length() > 3) {
                to = low.substring(3);
            } else if (low.equals("has:attachment")) {
                files = true;
            } else {
                words.add(part.replace('ё', 'е').replace('Ё', 'Е').replace('\0', ' '));
            }
        }
        return new Wanted(String.join(" ", words).strip(), from, to, files);
    }

    boolean nothing() {
        return words.isEmpty() && from.isEmpty() && to.isEmpty() && !withFiles;
    }

    /** The words as names are spelled; none beside a word that must not stand there: it must not in any form. */
    String exactWords() {
        return words.startsWith("-") || words.contains(" -") ? "" : words;
    }

    /** The last word while it may still be typed on, empty when it cannot be: then it is looked for as a beginning too. */
    String beginning() {
        var last = words.substring(words.lastIndexOf(' ') + 1);
        return words.indexOf('"') < 0 && BEGINNING.matcher(last).matches() ? last : "";
    }

    /** All words but the last. */
    String beforeBeginning() {
        return words.substring(0, Math.max(0, words.lastIndexOf(' '))).strip();
    }

    /** Whether the index of words answers a part of it. */
    boolean hasIndexed() {
        return !words.isEmpty() || !people().isEmpty();
    }

    /** What the index narrows down people by: whoever is asked for stands among the heads of the letter. */
    List<String> people() {
        return List.of(from, to).stream().filter(person -> !person.isEmpty()).toList();
    }
}
