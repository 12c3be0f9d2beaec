package org.pochtenie.rulebook.letter.shape;

import java.time.Duration;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Opening;
import org.pochtenie.rulebook.text.Words;

/** A letter that begins without a greeting, or greets nobody by name though the name is known. */
public final class Greeting implements LetterRule {
    private static final Wording MISSING =
            new Wording("Письмо начинается без приветствия", "The letter begins without a greeting");
    private static final Wording NAMELESS = new Wording("В приветствии нет имени: %s", "The greeting has no name: %s");
    private static final Wording INSERT = new Wording("Вставить «%s»", "Insert “%s”");
    private static final int CHAT_MINUTES = 60;

    @Override
    public void read(Reading reading, Remarks remarks) {
        var letter = reading.letter();
        var kind = reading.draft().kind();
        if (letter.isEmpty() || kind == Kind.NOTE || kind == Kind.FORWARD || isChat(reading)) {
            return;
        }
        var opening = letter.opening();
        if (opening.isEmpty()) {
            if (!callsByName(reading)) {
                missing(reading, remarks);
            }
        } else {
            opening.filter(found -> isNameless(reading, found)).ifPresent(found -> nameless(reading, remarks, found));
        }
    }

    /** The next letter of the same hour in a quick exchange goes on where the last one stopped. */
    private static boolean isChat(Reading reading) {
        var minutes = reading.profile().limit("chat-minutes", CHAT_MINUTES);
        return reading.conversation()
                .last(Direction.OUT)
                .filter(said ->
                        Duration.between(said.date(), reading.draft().now()).toMinutes() < minutes)
                .isPresent();
    }

    /** "Irene, thank you for your letter": short, but it does call her by name. */
    private static boolean callsByName(Reading reading) {
        var body = reading.letter().body();
        var name = Words.fold(CalledBy.of(reading));
        if (body.isEmpty() || name.isEmpty()) {
            return false;
        }
        var words = Words.fold(reading.draft()
                .text()
                .substring(body.getFirst().start(), body.getFirst().end()));
        return words.startsWith(name + ",") || words.startsWith(name + "!");
    }

    private static boolean isNameless(Reading reading, Opening opening) {
        return opening.names().isEmpty()
                && !opening.everybody()
                && reading.draft().to().size() == 1
                && !CalledBy.of(reading).isEmpty();
    }

    private static void missing(Reading reading, Remarks remarks) {
        var first = reading.letter().blocks().stream()
                .filter(block -> block.zone() != org.pochtenie.rulebook.text.Zone.QUOTED)
                .findFirst();
        if (first.isEmpty() || first.get().sentences().isEmpty()) {
            return;
        }
        var words = first.get().sentences().getFirst().tokens();
        int start = lineStart(reading.draft().text(), words.getFirst().start());
        var name = CalledBy.of(reading);
        boolean russian = reading.language() == Language.RU;
        var called = name.isEmpty() ? "" : (russian ? ", " : " ") + name;
        var greeting = greeting(reading) + called + (russian ? "!" : ",");
        remarks.text(
                words.getFirst().start(),
                words.getFirst().end(),
                MISSING,
                Fix.of(INSERT.with(greeting), Edit.insert(start, greeting + "\n\n")));
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    }

    private static void nameless(Reading reading, Remarks remarks, Opening opening) {
        var text = reading.draft().text();
        var name = CalledBy.of(reading);
        int end = opening.end();
        while (end > opening.start() && ",!.:…".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        var separator =
                reading.language() == Language.RU || text.substring(0, end).indexOf(' ') > 0 ? ", " : " ";
        remarks.text(
                opening.start(),
                opening.end(),
                NAMELESS.with(name),
                Fix.of(INSERT.with(name), Edit.insert(end, separator + name)));
    }

    private static String greeting(Reading reading) {
        int hour = reading.draft().now().atZone(reading.draft().zone()).getHour();
        boolean russian = reading.language() == Language.RU;
        if (hour >= 5 && hour < 12) {
            return russian ? "Доброе утро" : "Good morning";
        }
        if (hour >= 12 && hour < 18) {
            return russian ? "Добрый день" : "Good afternoon";
        }
        return hour >= 18 && hour < 23 ? russian ? "Добрый вечер" : "Good evening" : russian ? "Здравствуйте" : "Hello";
    }
}
