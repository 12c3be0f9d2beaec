package org.pochtenie.rulebook.letter.tone;

import org.pochtenie.rulebook.text.Sentence;

/** Words inside quotation marks: a title, a slogan, somebody else's words. */
final class Quoted {
    private Quoted() {}

    static boolean is(String text, Sentence sentence, int at) {
        int open = 0;
        boolean plain = false;
        for (int i = sentence.start(); i < at; i++) {
            switch (text.charAt(i)) {
                case '«', '“', '„' -> open++;
                case '»', '”' -> open--;
                case '"' -> plain = !plain;
                default -> {}
            }
        }
        return open > 0 || plain;
    }
}
