package org.pochtenie.desk.openquestion;

import java.util.regex.Pattern;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Words;

/** "If you want anything changed, write to us": a door held open, to which nobody owes an answer. */
final class Invitation {
    private static final Pattern CONDITION = Words.pattern("\\b(?:если|in case|if|should you)\\b");
    private static final Pattern WRITE = Words.pattern(
            "\\b(?:напишите|пишите|сообщите|скажите|позвоните|звоните|дайте знать|обращайтесь|write|tell|call|let (?:me|us) know"
                    + "|get in touch|reach out|drop (?:me|us) a line)\\b");

    private Invitation() {}

    /** Whether the sentence at that place is one. */
    static boolean has(LetterText text, int place) {
        return text.body().stream()
                .filter(sentence -> sentence.start() <= place && place < sentence.end())
                .filter(sentence -> !sentence.asks())
                .map(sentence -> text.text().substring(sentence.start(), sentence.end()))
                .anyMatch(words ->
                        CONDITION.matcher(words).find() && WRITE.matcher(words).find());
    }
}
