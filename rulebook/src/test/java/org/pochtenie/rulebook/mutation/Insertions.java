package org.pochtenie.rulebook.mutation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Kind;

/** Writes a phrase into a draft where a colleague would write it. */
final class Insertions {
    private Insertions() {}

    /** In a line of running text, or as a paragraph before the ending. */
    static Function<Conversation, List<Draft>> sentence(String mutator) {
        return conversation -> conversation.draft().kind() == Kind.NOTE
                ? List.of()
                : List.of(
                        Drafts.text(conversation.draft(), written(conversation, Wordings.pick(mutator, conversation))));
    }

    /** The same, in drafts of these kinds only. */
    static Function<Conversation, List<Draft>> sentence(String mutator, Set<Kind> kinds) {
        return conversation -> kinds.contains(conversation.draft().kind())
                ? List.of(
                        Drafts.text(conversation.draft(), written(conversation, Wordings.pick(mutator, conversation))))
                : List.of();
    }

    /** As the first words after the greeting; not before an agreeing word, where nobody would write it. */
    static List<Draft> opening(Conversation conversation) {
        int at = new Letter(conversation).greetingEnd();
        var text = conversation.text();
        var rest = text.substring(at).strip();
        if (conversation.draft().kind() != Kind.REPLY || at == 0 || rest.startsWith(">") || agrees(rest)) {
            return List.of();
        }
        var no = Wordings.pick("open-no", conversation);
        var gap = text.startsWith("\n\n", at) ? "\n\n" : text.startsWith("\n", at) ? "\n" : " ";
        var after = Letter.isItem(rest) ? "\n" : " ";
        return List.of(Drafts.text(conversation.draft(), text.substring(0, at) + gap + no + after + rest));
    }

    private static boolean agrees(String rest) {
        var first = rest.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 2)[0];
        return Set.of("да", "конечно", "yes", "sure", "нет", "no").contains(first);
    }

    static String written(Conversation conversation, String phrase) {
        var text = conversation.text();
        var letter = new Letter(conversation);
        var lines = letter.prose().stream()
                .filter(line -> conversation.marks().stream().noneMatch(mark -> keepsOff(mark, line.end())))
                .filter(line -> conversation.has("end") || !isLast(letter, line))
                .toList();
        if (!lines.isEmpty() && conversation.choice("place of " + phrase, 3) > 0) {
            var line = lines.get(conversation.choice("line of " + phrase, lines.size()));
            return text.substring(0, line.end()) + " " + phrase + text.substring(line.end());
        }
        int end = conversation.mark("end").map(Mark::start).orElseGet(() -> lastProse(letter));
        int before = text.lastIndexOf("\n\n", end);
        if (letter.greetingEnd() == 0) {
            int last = letter.prose().isEmpty()
                    ? letter.endingStart()
                    : letter.prose().getLast().end();
            return text.substring(0, last) + " " + phrase + text.substring(last);
        }
        return before < letter.greetingEnd()
                ? text.substring(0, letter.greetingEnd()) + "\n\n" + phrase + text.substring(letter.greetingEnd())
                : text.substring(0, before) + "\n\n" + phrase + text.substring(before);
    }

    private static boolean isLast(Letter letter, Letter.Line line) {
        return letter.prose().getLast().equals(line);
    }

    private static int lastProse(Letter letter) {
        return letter.prose().isEmpty()
                ? letter.endingStart()
                : letter.prose().getLast().start();
    }

    /** A list stays whole, and what the letter ends with stays at its end. */
    private static boolean keepsOff(Mark mark, int at) {
        return (mark.name().equals("ask") && mark.start() < at && at < mark.end())
                || (mark.name().equals("end") && mark.start() < at);
    }
}
