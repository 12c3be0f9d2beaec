package org.pochtenie.letters.mime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds message ids (RFC 5322 section 3.6.4) in a header that may hold other words too. */
final class MessageIds {
    private static final int MOST = 1_000;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private MessageIds() {}

    /**
     * The id of a letter: what stands in the angle brackets, or else the whole value. Blanks within stay, since answers
     * repeat them. Empty when there is none.
     */
    static String one(String value) {
        int close = -1;
        for (int open = value.indexOf('<'); open >= 0; open = value.indexOf('<', close + 1)) {
            close = value.indexOf('>', open + 1);
            if (close < 0) {
                break;
            }
            String id = folded(value.substring(open + 1, close));
            if (!id.isEmpty()) {
                return id;
            }
        }
        return folded(value.replace('<', ' ').replace('>', ' '));
    }

    /** Without angle brackets, each once, in order; a bare word with an at sign counts where there are no brackets. */
    static List<String> of(String value) {
        if (value.isEmpty()) {
            return List.of();
        }
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        int open = value.indexOf('<');
        while (open >= 0 && ids.size() < MOST) {
            int close = value.indexOf('>', open + 1);
            if (close < 0) {
                break;
            }
            String inside = value.substring(open + 1, close);
            String id = folded(inside.substring(inside.lastIndexOf('<') + 1));
            if (!id.isEmpty()) {
                ids.add(id);
            }
            open = value.indexOf('<', close + 1);
        }
        return ids.isEmpty() ? bare(value) : List.copyOf(ids);
    }

    private static String folded(String id) {
        String bare = id.strip();
        return bare.indexOf(' ') < 0 && bare.indexOf('\t') < 0
                ? bare
                : BLANKS.matcher(bare).replaceAll(" ");
    }

    private static List<String> bare(String value) {
        List<String> ids = new ArrayList<>();
        for (String word : value.replace('<', ' ').replace('>', ' ').strip().split("[\\s,]+")) {
            if (word.length() > 2 && ids.size() < MOST && (word.indexOf('@') > 0 || value.indexOf(' ') < 0)) {
                ids.add(word);
            }
        }
        return List.copyOf(ids);
    }
}
