package org.pochtenie.rulebook.coverage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pochtenie.rulebook.question.Question;
import org.pochtenie.rulebook.question.QuestionKind;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;
import org.pochtenie.rulebook.text.Zone;

/** Parts a question that wants several things: «назовите цену и срок», lines without marks. Each waits for its own answer. */
final class Parts {
    private static final Set<String> AND = Set.of("and", "и", "а", "plus", "also", "также", "еще", ",", ";", "&", "+");
    private static final Set<String> JOINED = Set.of("and", "и", "а", "&", "+", "plus");
    private static final Set<String> ASKING = Set.of(
            "how", "when", "where", "who", "what", "why", "which", "whether", "is", "are", "do", "does", "did", "can",
            "could", "will", "would", "should", "сколько", "когда", "где", "куда", "почему", "зачем", "кто", "какой",
            "какая", "какие", "какое", "каков", "какова", "можно", "нужно", "надо", "есть", "будет", "как", "что",
            "чем");
    /** After a mere comma these begin what belongs to the words before. */
    private static final Set<String> SUBORDINATE = Set.of(
            "when", "where", "who", "what", "which", "whether", "is", "are", "do", "does", "did", "can", "could",
            "will", "would", "should", "как", "что", "чем", "можно", "нужно", "надо", "есть", "будет", "когда", "где",
            "кто");

    private static final Set<Wanted> THINGS = EnumSet.of(Wanted.SUM, Wanted.TIME);

    private final Question question;
    private final Language language;
    private final List<Token> tokens;

    private Parts(Question question, Language language) {
        this.question = question;
        this.language = language;
        this.tokens = Words.tokens(question.text(), 0, question.text().length());
    }

    /** At least one; the question itself where it wants one thing. */
    static List<Question> of(Question question, Language language) {
        return new Parts(question, language).parts();
    }

    private List<Question> parts() {
        var parts = new ArrayList<Question>();
        int from = 0;
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (isBetween(from, i) && asks(from, i)) {
                parts.add(part(from, i, parts.size()));
                from = i;
            }
        }
        if (parts.isEmpty()) {
            return List.of(question);
        }
        parts.add(part(from, tokens.size(), parts.size()));
        return parts;
    }

    /** Whether a new part begins at a token. */
    private boolean isBetween(int from, int at) {
        var before = tokens.get(at - 1);
        int next = at;
        while (next < tokens.size() - 1 && (AND.contains(tokens.get(next).word()))) {
            next++;
        }
        boolean line =
                question.text().substring(before.end(), tokens.get(at).start()).indexOf('\n') >= 0;
        boolean mark = before.word().indexOf('?') >= 0
                || before.is(";")
                || before.is(".") && ASKING.contains(tokens.get(at).word());
        if (line || mark) {
            return tokens.size() - at > 2 && hasAsking(from, at);
        }
        if (next == at || AND.contains(before.word())) {
            return false;
        }
        var word = tokens.get(next).word();
        boolean joined = JOINED.contains(tokens.get(next - 1).word());
        if (ASKING.contains(word) && (joined || !SUBORDINATE.contains(word))) {
            return true;
        }
        return wantsAnother(from, at, next);
    }

    /** «Цену и срок»: a thing of another kind follows at once. */
    private boolean wantsAnother(int from, int at, int next) {
        var before = wanted(from, at);
        before.retainAll(THINGS);
        var after = wanted(next, Math.min(next + 1, tokens.size()));
        after.retainAll(THINGS);
        return before.size() == 1 && after.size() == 1 && !before.equals(after);
    }

    /** Whether the tokens ask by themselves. */
    private boolean asks(int from, int to) {
        return !wanted(from, to).isEmpty() || hasAsking(from, to);
    }

    private boolean hasAsking(int from, int to) {
        return tokens.subList(from, to).stream()
                .anyMatch(token -> ASKING.contains(token.word())
                        || token.is("ли")
                        || token.word().indexOf('?') >= 0);
    }

    private EnumSet<Wanted> wanted(int from, int to) {
        var some = tokens.subList(from, to);
        return some.isEmpty()
                ? EnumSet.noneOf(Wanted.class)
                : Wanted.in(new Sentence(some.getFirst().start(), some.getLast().end(), Zone.BODY, some), language);
    }

    private Question part(int from, int to, int number) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        var text = question.text().substring(start, end);
        return new Question(
                question.start() + start,
                question.start() + end,
                number == 0 ? question.kind() : kind(from, to),
                text,
                question.shortForm());
    }

    private QuestionKind kind(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is("ли")) {
                return QuestionKind.YES_NO;
            }
            if (ASKING.contains(tokens.get(i).word())) {
                return switch (tokens.get(i).word()) {
                    case "when", "когда" -> QuestionKind.WHEN;
                    case "сколько" -> QuestionKind.HOW_MUCH;
                    case "how", "как", "what", "что", "чем", "which", "why", "почему", "зачем" -> QuestionKind.WHAT;
                    case "who", "кто" -> QuestionKind.WHO;
                    case "where", "где", "куда" -> QuestionKind.WHERE;
                    default -> QuestionKind.YES_NO;
                };
            }
        }
        return question.kind();
    }
}
