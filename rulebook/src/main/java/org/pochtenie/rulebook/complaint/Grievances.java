package org.pochtenie.rulebook.complaint;

import java.util.List;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.phrase.PhraseSections;
import org.pochtenie.rulebook.text.Lemmas;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;

/**
 * Recognises an angry or complaining letter when it comes, for a mark that a person confirms.
 *
 * <p>Words alone tell: neither exclamation marks nor capitals are looked at, for joy and haste have them too. It sees more
 * than {@link Complaints}, which holds answers back and must be surer.
 */
public final class Grievances {
    private static final List<PhraseSections> SECTIONS =
            List.of(PhraseSections.of("/complaint/ru.txt"), PhraseSections.of("/complaint/en.txt"));

    /** What somebody else said is his anger, not the writer's; a name or a button has no spaces or few. */
    private static final Pattern SAID_BY_OTHERS = Pattern.compile("«[^»]{9,}»|“[^”]{9,}”|\"[^\"\\n]{9,}\"");

    private static final int TOLD = 3;
    /** So many sentences has hardly a complaint. */
    private static final int LONG = 15;

    private Grievances() {}

    /** @param ownText what the writer wrote himself, quotations stripped */
    public static Grievance in(String ownText, Lemmas lemmas) {
        var letter = LetterText.of(withoutSpeech(ownText), lemmas);
        if (letter.body().stream().anyMatch(sentence -> isConflict(sentence) && isToUs(sentence, letter))) {
            return Grievance.CONFLICT;
        }
        return isComplaint(letter) ? Grievance.COMPLAINT : Grievance.NONE;
    }

    /** What went wrong in the writer's words, for whoever restates it: no insult and no threat, three sentences at most. */
    public static List<String> told(String ownText, Lemmas lemmas) {
        var letter = LetterText.of(withoutSpeech(ownText), lemmas);
        var calm = letter.body().stream()
                .filter(sentence -> !has("insult", sentence) && !has("threat", sentence))
                .toList();
        var telling =
                calm.stream().filter(sentence -> has("complaint", sentence)).toList();
        return (telling.isEmpty() ? calm : telling)
                .stream()
                        .limit(TOLD)
                        .map(sentence -> ownText.substring(sentence.start(), sentence.end())
                                .strip())
                        .toList();
    }

    private static boolean isConflict(Sentence sentence) {
        return has("insult", sentence) || has("threat", sentence) && !has("not-you", sentence);
    }

    /** In a long letter one sentence alone tells nothing; signs of different kinds come together there by chance. */
    private static boolean isComplaint(LetterText letter) {
        var telling = letter.body().stream()
                .filter(sentence -> has("complaint", sentence) && !has("not-you", sentence) && isToUs(sentence, letter))
                .count();
        if (isLong(letter)) {
            return telling > 1;
        }
        return telling > 0
                || Complaints.signs(letter) >= Complaints.ENOUGH
                        && letter.body().stream().noneMatch(sentence -> has("not-you", sentence));
    }

    /** Long letters speak of many things: there a sentence has to name whom it means. */
    private static boolean isToUs(Sentence sentence, LetterText letter) {
        return !isLong(letter) || has("you", sentence);
    }

    private static boolean isLong(LetterText letter) {
        return letter.body().size() > LONG;
    }

    private static String withoutSpeech(String text) {
        return SAID_BY_OTHERS
                .matcher(text)
                .replaceAll(said -> " ".repeat(said.group().length()));
    }

    private static boolean has(String section, Sentence sentence) {
        return SECTIONS.stream().anyMatch(sections -> sections.has(section, sentence));
    }
}
