package org.pochtenie.rulebook.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Kind;

/** Takes marked pieces out of a draft, or turns them round. */
final class Cuts {
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern NUMBER = Pattern.compile("(?m)^\\d{1,2}[.)] ");
    private static final Pattern HISTORY = Pattern.compile(
            "(?ms)^(>|[-—– ]*(Пересыл|Пересланн|Исходное|Forwarded|Original|Begin forwarded|От кого:|From:)).*");

    private Cuts() {}

    static Function<Conversation, List<Draft>> mark(String name) {
        return conversation -> conversation.marks().stream()
                .filter(mark -> mark.name().equals(name))
                .map(mark -> Drafts.text(conversation.draft(), Tidy.without(conversation.text(), mark)))
                .toList();
    }

    static Function<Conversation, List<Draft>> answers(boolean done) {
        return conversation -> conversation.answers().stream()
                .filter(mark -> mark.isDone() == done)
                .map(mark -> Drafts.text(conversation.draft(), withoutItem(conversation.text(), mark)))
                .toList();
    }

    /** An answer of several lines goes with its number, and so does what it left bare. */
    private static String withoutItem(String text, Mark mark) {
        return Tidy.without(text, mark);
    }

    /** Each two neighbouring answers change places; where both are too short to be told apart, nobody would notice. */
    static List<Draft> swapped(Conversation conversation) {
        var drafts = new ArrayList<Draft>();
        var answers = conversation.answers();
        var text = conversation.text();
        if (Pattern.compile("(?m)^>").matcher(text).find()) {
            return List.of();
        }
        for (int i = 0; i + 1 < answers.size(); i++) {
            var first = answers.get(i);
            var second = answers.get(i + 1);
            if (first.number() < second.number() && isTelling(first.in(text)) && isTelling(second.in(text))) {
                drafts.add(Drafts.text(conversation.draft(), swapped(text, first, second)));
            }
        }
        return drafts;
    }

    private static String swapped(String text, Mark first, Mark second) {
        int one = first.start() + numberLength(first.in(text));
        int two = second.start() + numberLength(second.in(text));
        return text.substring(0, one)
                + text.substring(two, second.end())
                + text.substring(first.end(), two)
                + text.substring(one, first.end())
                + text.substring(second.end());
    }

    private static int numberLength(String piece) {
        var number = NUMBER.matcher(piece);
        return number.lookingAt() ? number.end() : 0;
    }

    private static boolean isTelling(String answer) {
        return LONG_WORD.matcher(answer).results().count() >= 3;
    }

    static Function<Conversation, List<Draft>> vagueDates() {
        return conversation -> conversation.marks().stream()
                .filter(mark -> mark.name().equals("date"))
                .map(mark -> Tidy.replaced(conversation.text(), mark, Wordings.pick("vague", conversation)))
                .map(text -> Drafts.text(conversation.draft(), text))
                .toList();
    }

    /** Our numbered questions become running text. */
    static List<Draft> unlisted(Conversation conversation) {
        return conversation
                .mark("ask")
                .filter(ask -> NUMBER.matcher(ask.in(conversation.text())).find())
                .map(ask -> {
                    var text = conversation.text();
                    var before = text.substring(0, ask.start()).stripTrailing();
                    return Drafts.text(
                            conversation.draft(), before + " " + running(ask.in(text)) + text.substring(ask.end()));
                })
                .stream()
                .toList();
    }

    /** The numbered answers become running text. */
    static List<Draft> answersUnlisted(Conversation conversation) {
        var answers = conversation.answers();
        var text = conversation.text();
        if (answers.size() < 3 || answers.stream().anyMatch(mark -> numberLength(mark.in(text)) == 0)) {
            return List.of();
        }
        int start = answers.getFirst().start();
        int end = answers.getLast().end();
        return List.of(Drafts.text(
                conversation.draft(),
                text.substring(0, start) + running(text.substring(start, end)) + text.substring(end)));
    }

    private static String running(String list) {
        return NUMBER.matcher(list).replaceAll("").replaceAll("\\s*\\n\\s*", " ");
    }

    /** A long letter in one piece. */
    static List<Draft> joined(Conversation conversation) {
        var letter = new Letter(conversation);
        var body = letter.body().strip();
        if (body.contains("\n>") || body.split("\\s+").length < 130 || !body.contains("\n\n")) {
            return List.of();
        }
        return List.of(Drafts.text(
                conversation.draft(), letter.greeting() + "\n\n" + running(body) + "\n\n" + letter.ending()));
    }

    /** A letter passed on without what was written before. */
    static List<Draft> history(Conversation conversation) {
        var draft = conversation.draft();
        if (draft.kind() != Kind.FORWARD) {
            return List.of();
        }
        var files = draft.attachments().stream()
                .filter(file -> !file.endsWith(".eml"))
                .toList();
        var text = HISTORY.matcher(draft.text()).replaceFirst("");
        boolean changed = files.size() < draft.attachments().size()
                || text.length() < draft.text().length();
        return changed ? List.of(Drafts.files(Drafts.text(draft, text), files)) : List.of();
    }
}
