package org.pochtenie.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A letter's text as zones, paragraphs, sentences and words: read once, shared by all rules, safe to share. */
public final class LetterText {
    private final String text;
    private final List<Block> blocks;
    private final @Nullable Opening opening;
    private final List<Sentence> body;
    private final Notes notes = new Notes();

    private LetterText(String text, List<Block> blocks, @Nullable Opening opening) {
        this.text = text;
        this.blocks = List.copyOf(blocks);
        this.opening = opening;
        this.body = this.blocks.stream()
                .filter(block -> block.zone().isBody())
                .flatMap(block -> block.sentences().stream())
                .toList();
    }

    /** Without the basic forms of words. */
    public static LetterText of(String text) {
        return of(text, Lemmas.NONE);
    }

    public static LetterText of(String text, Lemmas lemmas) {
        var lines = Lines.of(text);
        var opening = Zones.mark(text, lines);
        return new LetterText(text, blocks(text, lines, lemmas), opening);
    }

    public String text() {
        return text;
    }

    /** Every block, quoted ones too, in order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The sentences in which the author speaks to the point: no greeting, quotation, closing or signature. */
    public List<Sentence> body() {
        return body;
    }

    /** What is known of the letter as a whole. */
    public Notes notes() {
        return notes;
    }

    public Optional<Opening> opening() {
        return Optional.ofNullable(opening);
    }

    public List<Block> blocks(Zone zone) {
        return blocks.stream().filter(block -> block.zone() == zone).toList();
    }

    /** Whether the author has written anything but quotations. */
    public boolean isEmpty() {
        return blocks.stream().allMatch(block -> block.zone() == Zone.QUOTED);
    }

    private static List<Block> blocks(String text, List<Line> lines, Lemmas lemmas) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); ) {
            var first = lines.get(i);
            if (first.zone == null) {
                i++;
                continue;
            }
            int to = i + 1;
            while (to < lines.size() && lines.get(to).goesOnFrom(first)) {
                to++;
            }
            int end = lines.get(to - 1).end;
            var sentences = Paragraph.sentences(text, first.start, end, first.zone, lemmas);
            blocks.add(new Block(first.zone, first.number, first.start, end, sentences));
            i = to;
        }
        return blocks;
    }
}
