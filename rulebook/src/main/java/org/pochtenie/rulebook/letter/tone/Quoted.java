package org.pochtenie.rulebook.letter.tone;

import org.pochtenie.rulebook.text.Sentence;

/** Words inside quotation marks: a title, a slogan, somebody else's words. */
final class Quoted {
    private Quoted() {}

    /** A quotation may have begun sentences before, in the same paragraph. */
    static boolean is(String text, Sentence sentence, int at) {
        int open = 0;
        boolean plain = false;
        int from = Math.max(text.lastIndexOf("\n\n", sentence.start()), 0);
        for (int i = from; i < at; i++) {
            switch (text.charAt(i)) {
                case '«', '“', '„' -> open++;
                case '»', '”' -> open--;
                case '"' -> plain = !plain;
                default -> {}
            }
        }
        return (open > 0 || plain) && isClosed(text, at);
    }

    private static boolean isClosed(String text, int at) {
        int end = text.indexOf("\n\n", at);
        return text.substring(at, end < 0 ? text.length() : end).chars().anyMatch(c -> "»”\"".indexOf(c) >= 0);
    }
}
