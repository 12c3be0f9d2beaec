package org.pochtenie.rulebook.mutation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Kind;

/** Puts other words in the place of a draft's own. */
final class Replacements {
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}@./:_-])\\p{Ll}{7,}(?![\\p{L}\\p{N}@/:_-]|\\.\\p{L})");
    private static final Pattern COURTESY = Pattern.compile(
            "(?m)^(С( глубоким)? уважением|С пожеланием|Kind regards|Best regards|Warm regards|Regards|Yours|Best wishes)[^,\\n]*,[ \\n]*");
    private static final Pattern ASKED = Pattern.compile("[^.!?\\n]{12,}\\?");

    private Replacements() {}

    static List<Draft> greeting(Conversation conversation) {
        var letter = new Letter(conversation);
        boolean chat = conversation.example().conversation().letters().stream()
                .anyMatch(said -> said.direction() == Direction.OUT
                        && said.date().isAfter(conversation.draft().now().minusSeconds(3 * 3600 + 1)));
        var kind = conversation.draft().kind();
        return letter.greetingEnd() == 0 || chat || kind == Kind.NOTE || kind == Kind.FORWARD
                ? List.of()
                : List.of(Drafts.text(
                        conversation.draft(),
                        Tidy.tidy(conversation
                                .text()
                                .substring(letter.greetingEnd())
                                .strip())));
    }

    /** "We have it and look into it", without a time, where an answer stood. */
    static List<Draft> acknowledgement(Conversation conversation) {
        return conversation.draft().kind() == Kind.REPLY
                        && conversation.has("1")
                        && new Letter(conversation).greetingEnd() > 0
                ? List.of(instead(conversation, Wordings.pick("ack-no-time", conversation)))
                : List.of();
    }

    /** An answer about something that this conversation has never heard of. */
    static List<Draft> otherTopic(Conversation conversation) {
        var letters = conversation.example().conversation().letters();
        return conversation.draft().kind() == Kind.REPLY
                        && !letters.isEmpty()
                        && new Letter(conversation).greetingEnd() > 0
                        && conversation.choice("topic", 2) == 0
                ? List.of(instead(conversation, Wordings.pick("new-topic", conversation)))
                : List.of();
    }

    private static Draft instead(Conversation conversation, String body) {
        var letter = new Letter(conversation);
        var text = letter.greeting() + "\n\n" + body + "\n\n" + letter.ending();
        return Drafts.files(Drafts.text(conversation.draft(), text), List.of());
    }

    /** A question of ours that the client has answered since is asked once more. */
    static List<Draft> askedAgain(Conversation conversation) {
        var letters = conversation.example().conversation().letters();
        for (int i = 0; i + 1 < letters.size(); i++) {
            var asked = ASKED.matcher(letters.get(i).text());
            if (letters.get(i).direction() == Direction.OUT
                    && letters.get(i + 1).direction() == Direction.IN
                    && asked.find()) {
                var question =
                        asked.group().replaceFirst("^\\s*\\d[.)]\\s*", "").strip();
                return List.of(Drafts.text(conversation.draft(), Insertions.written(conversation, question)));
            }
        }
        return List.of();
    }

    /** A sentence in capitals, or with three marks. */
    static List<Draft> shouted(Conversation conversation) {
        var lines = new Letter(conversation).prose();
        if (lines.isEmpty() || conversation.draft().kind() == Kind.NOTE) {
            return List.of();
        }
        var line = lines.get(conversation.choice("shout", lines.size()));
        var text = conversation.text();
        var words = text.substring(line.start(), line.end());
        var loud = conversation.choice("loud", 2) == 0 || words.split("\\s+").length < 4
                ? words.replaceAll("[.!?…]+$", "!!!")
                : words.toUpperCase(Locale.ROOT);
        return List.of(
                Drafts.text(conversation.draft(), text.substring(0, line.start()) + loud + text.substring(line.end())));
    }

    /** Two letters of a word change places. */
    static List<Draft> misspelt(Conversation conversation) {
        var text = conversation.text();
        var letter = new Letter(conversation);
        var words = WORD.matcher(text)
                .region(letter.greetingEnd(), letter.endingStart())
                .results()
                .filter(word -> swaps(word.group()))
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        int at = words.get(conversation.choice("misspelt", words.size())).start() + 3;
        var spoilt = new StringBuilder(text);
        spoilt.setCharAt(at, text.charAt(at + 1));
        spoilt.setCharAt(at + 1, text.charAt(at));
        return List.of(Drafts.text(conversation.draft(), spoilt.toString()));
    }

    private static boolean swaps(String word) {
        return word.charAt(3) != word.charAt(4);
    }

    /** The signature loses the role, or the name too. */
    static List<Draft> signature(Conversation conversation) {
        var text = conversation.text();
        var name = conversation.draft().from().name();
        int at = text.lastIndexOf(name);
        if (at < new Letter(conversation).endingStart()
                || conversation.draft().kind() == Kind.NOTE
                || conversation.draft().kind() == Kind.FORWARD) {
            return List.of();
        }
        boolean role = text.substring(at + name.length()).strip().length() > 3;
        return role ? List.of(Drafts.text(conversation.draft(), text.substring(0, at + name.length()))) : List.of();
    }

    /** Neither thanks nor wish: only the name is left. */
    static List<Draft> close(Conversation conversation) {
        return conversation.draft().kind() == Kind.NOTE || conversation.draft().kind() == Kind.FORWARD
                ? List.of()
                : conversation
                        .mark("close")
                        .map(mark -> Tidy.without(conversation.text(), mark))
                        .map(text -> COURTESY.matcher(text).replaceFirst(""))
                        .map(text -> Drafts.text(conversation.draft(), text))
                        .stream()
                        .toList();
    }

    /** The same letter, sent shortly before midnight. */
    static List<Draft> late(Conversation conversation) {
        var draft = conversation.draft();
        var night = draft.now().atZone(draft.zone()).withHour(23).withMinute(20);
        return draft.kind() == Kind.NOTE || draft.kind() == Kind.FORWARD || conversation.choice("late", 4) > 0
                ? List.of()
                : List.of(Drafts.now(draft, night.toInstant()));
    }
}
