package org.pochtenie.rulebook.letter.shape;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Block;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Words;
import org.pochtenie.rulebook.text.Zone;

/** A letter that ends without thanks or a good wish, or is signed without a name or a role. */
public final class CourteousClose implements LetterRule {
    private static final Wording ABRUPT =
            new Wording("Письмо обрывается без доброго слова", "The letter breaks off without a kind word");
    private static final Wording UNSIGNED = new Wording("Письмо не подписано", "The letter is not signed");
    private static final Wording NO_ROLE =
            new Wording("В подписи нет должности", "The signature does not say who you are in the firm");
    private static final Wording ADD = new Wording("Добавить «%s»", "Add “%s”");

    private static final int SIGNATURE_LINES = 6;

    private final PhraseList kind;

    public CourteousClose(RuleFile file) {
        kind = file.phrases("kind");
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var letter = reading.letter();
        var draft = reading.draft();
        if (draft.kind() == Kind.NOTE
                || draft.kind() == Kind.FORWARD
                || letter.body().isEmpty()) {
            return;
        }
        var own = letter.blocks().stream()
                .filter(block -> block.zone() != Zone.QUOTED)
                .toList();
        int from = tail(draft.text(), own);
        int signed = lastName(
                draft.text().substring(from, own.getLast().end()), draft.from().name());
        if (!Ending.of(letter, "", kind, PhraseList.NONE).courtesy()) {
            int end = letter.body().getLast().end();
            var words = wish(reading);
            remarks.letter("close", ABRUPT, Fix.of(ADD.with(words), Edit.insert(end, "\n\n" + words)));
        }
        signature(reading, own, from, signed, remarks);
    }

    /** Where the last lines begin, in which a signature would stand. */
    private static int tail(String text, List<Block> own) {
        int from = own.getLast().end();
        for (int lines = 0; lines < SIGNATURE_LINES && from > 0; lines++) {
            from = text.lastIndexOf('\n', from - 1);
            while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
                from--;
            }
        }
        return Math.max(
                from, own.getFirst().zone() == Zone.GREETING ? own.getFirst().end() : 0);
    }

    private static void signature(Reading reading, List<Block> own, int from, int signed, Remarks remarks) {
        var draft = reading.draft();
        var name = draft.from().name();
        int end = own.getLast().end();
        if (signed < 0) {
            if (!name.isBlank()) {
                remarks.letter("signature", UNSIGNED, Fix.of(ADD.with(name), Edit.insert(end, "\n" + name)));
            }
        } else if (draft.text().substring(from + signed, end).strip().length() < 3 && !toldBefore(reading, name)) {
            int line = draft.text().lastIndexOf('\n', from + signed - 1) + 1;
            remarks.text(line, from + signed, NO_ROLE);
        }
    }

    /** One past the last part of the name in the signature; -1 where it has none. */
    private static int lastName(String tail, String name) {
        var folded = Words.fold(tail);
        return Arrays.stream(Words.fold(name).split("[\\s,]+"))
                .filter(part -> part.length() > 1)
                .mapToInt(part -> folded.lastIndexOf(part) < 0 ? -1 : folded.lastIndexOf(part) + part.length())
                .max()
                .orElse(-1);
    }

    /** Who has introduced himself in this conversation may sign with his name. */
    private static boolean toldBefore(Reading reading, String name) {
        return reading.conversation().letters().stream()
                .filter(said -> said.from().sameMailbox(reading.draft().from()))
                .anyMatch(said -> {
                    int at = lastName(said.text(), name);
                    return at > said.text().length() / 2
                            && said.text().substring(at).strip().length() > 3;
                });
    }

    private static String wish(Reading reading) {
        var now = reading.draft().now().atZone(reading.draft().zone());
        boolean friday = now.getDayOfWeek() == DayOfWeek.FRIDAY;
        if (reading.language() == Language.RU) {
            return friday ? "Хороших выходных!" : "Хорошего дня!";
        }
        return friday ? "Have a good weekend!" : "Have a good day!";
    }
}
