package org.pochtenie.rulebook.letter.answer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.ContentWords;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Token;

/** Something on the client's card that this letter could take up: a date that is near, a wish or a preference. */
public final class PersonalTouch implements LetterRule {
    private static final Wording CARD = new Wording("На карточке клиента: %s", "On the client's card: %s");
    private static final int NEAR_DAYS = 7;
    private static final int LAST_DAYS = 2;

    private final RuleFile file;

    public PersonalTouch(RuleFile file) {
        this.file = file;
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var kind = reading.draft().kind();
        if (kind != Kind.REPLY && kind != Kind.NEW || reading.letter().body().isEmpty()) {
            return;
        }
        var notes = reading.client().notes();
        notes.stream()
                .filter(note -> isNear(reading, note) && !isMentioned(reading, note))
                .findFirst()
                .or(() -> fitting(reading, notes))
                .ifPresent(note -> remarks.letter(note, CARD.with(note.strip()), null));
    }

    /** A birthday, an anniversary, an opening within a week, or two days ago. */
    private boolean isNear(Reading reading, String note) {
        var draft = reading.draft();
        var from = draft.now().minus(Duration.ofDays(LAST_DAYS));
        return Dates.in(note, from, draft.zone()).stream()
                .anyMatch(moment -> moment.at().isBefore(draft.now().plus(Duration.ofDays(NEAR_DAYS)))
                        && moment.at().isAfter(from));
    }

    /** A wish or preference about the matter of this letter, of which the letter says nothing. */
    private Optional<String> fitting(Reading reading, List<String> notes) {
        return notes.stream()
                .filter(note -> isWish(note) && touches(reading, note) && !isMentioned(reading, note))
                .findFirst();
    }

    private boolean isWish(String note) {
        var letter = LetterText.of(note);
        return file.everyLanguage("wishes").values().stream()
                .anyMatch(list -> letter.body().stream().anyMatch(list::isIn));
    }

    /** The client's last letter or the draft speaks of a thing that the note names. */
    private static boolean touches(Reading reading, String note) {
        var content = content(reading, note);
        var last = reading.conversation()
                .last(Direction.IN)
                .map(said -> ContentWords.in(reading.letter(said)))
                .orElse(List.of());
        return common(content, last) + common(content, ContentWords.in(reading.letter())) > 0;
    }

    /** Most of the note's words stand in the draft already. */
    private static boolean isMentioned(Reading reading, String note) {
        var content = withoutDates(reading, note, content(reading, note));
        return common(content, ContentWords.in(reading.letter())) * 2 > content.size();
    }

    /** A congratulation need not say which day it is. */
    private static List<Token> withoutDates(Reading reading, String note, List<Token> content) {
        var dates = Dates.in(note, reading.draft().now(), reading.draft().zone());
        return content.stream()
                .filter(token ->
                        dates.stream().noneMatch(date -> date.start() <= token.start() && token.end() <= date.end()))
                .toList();
    }

    private static List<Token> content(Reading reading, String note) {
        return ContentWords.in(LetterText.of(note, reading.lexicons().lemmas()));
    }

    private static long common(List<Token> of, List<Token> in) {
        return of.stream()
                .filter(token -> in.stream().anyMatch(other -> ContentWords.same(token, other)))
                .count();
    }
}
