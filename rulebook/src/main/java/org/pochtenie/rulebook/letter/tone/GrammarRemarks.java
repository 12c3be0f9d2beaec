package org.pochtenie.rulebook.letter.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Place;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.grammar.GrammarStage;
import org.pochtenie.rulebook.grammar.GrammarState;
import org.pochtenie.rulebook.grammar.Paragraph;
import org.pochtenie.rulebook.grammar.Slip;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.text.Block;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Words;

/** What the second stage says of a letter, as remarks of the rule about spelling. */
public final class GrammarRemarks {
    private static final Wording ADVICE = new Wording(
            "Перечитайте это место; исправление вносится, только если нажать на него.",
            "Read this place again; a correction is made only where you click on it.");
    private static final Wording REPLACE = new Wording("Заменить на «%s»", "Replace with “%s”");

    private GrammarRemarks() {}

    /** The remarks, and whether more are to come. */
    public record Said(GrammarState state, List<Remark> remarks) {}

    /**
     * Asks the stage about the paragraphs in which the author speaks.
     *
     * @param ask {@link GrammarStage#read}, or a way of asking that waits
     * @param others remarks that stand already; nothing is said twice about the same words
     */
    public static Said of(
            Reading reading,
            Function<List<Paragraph>, GrammarStage.Found> ask,
            String rule,
            Weight weight,
            List<Remark> others) {
        var text = reading.draft().text();
        var blocks = reading.letter().blocks().stream()
                .filter(block -> block.zone().isBody())
                .toList();
        var found = ask.apply(blocks.stream()
                .map(block -> paragraph(text.substring(block.start(), block.end()), reading))
                .toList());
        if (found.slips().stream().allMatch(List::isEmpty)) {
            return new Said(found.state(), List.of());
        }
        var excused = new Excused(reading);
        var remarks = new ArrayList<Remark>();
        for (int i = 0; i < blocks.size(); i++) {
            for (var slip : found.slips().get(i)) {
                var remark = remark(slip, blocks.get(i), text, rule, weight);
                if (others.stream().noneMatch(other -> overlap(other, remark))
                        && !isExcused(remark, excused, reading)) {
                    remarks.add(remark);
                }
            }
        }
        return new Said(found.state(), remarks);
    }

    private static Paragraph paragraph(String text, Reading reading) {
        return new Paragraph(Language.of(text, reading.language()), text);
    }

    private static Remark remark(Slip slip, Block block, String text, String rule, Weight weight) {
        int start = block.start() + slip.start();
        int end = block.start() + slip.end();
        return new Remark(
                rule,
                weight.atMost(slip.taste() ? Weight.HINT : Weight.WARN),
                Place.TEXT,
                start,
                end,
                text.substring(start, end),
                new Wording(slip.message(), slip.message()),
                ADVICE,
                slip.suggestions().isEmpty()
                        ? null
                        : Fix.of(
                                REPLACE.with(slip.suggestions().getFirst()),
                                new Edit.Replace(start, end, slip.suggestions().getFirst())));
    }

    private static boolean overlap(Remark other, Remark remark) {
        return other.rule().equals(remark.rule())
                && other.place() == Place.TEXT
                && other.start() < remark.end()
                && remark.start() < other.end();
    }

    /** A name or a term that the dictionary lacks cannot be judged by the checker either. */
    private static boolean isExcused(Remark remark, Excused excused, Reading reading) {
        var lexicon = reading.lexicons().of(reading.language());
        var text = reading.draft().text();
        return lexicon != null
                && Words.tokens(text, remark.start(), remark.end()).stream()
                        .anyMatch(token -> token.isWord()
                                && lexicon.isMisspelled(text.substring(token.start(), token.end()))
                                && excused.has(token.word()));
    }
}
