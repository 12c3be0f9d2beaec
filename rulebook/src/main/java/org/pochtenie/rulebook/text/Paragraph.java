package org.pochtenie.rulebook.text;

import java.util.List;

/**
 * The words of a block, wherever it stands. Remembered, so that a keystroke costs the paragraph that it changes and what is
 * known of the sentences of the others stays known.
 */
record Paragraph(String text, Zone zone, Lemmas lemmas) {
    private static final Remembered<Paragraph, List<Sentence>> SENTENCES = new Remembered<>(500);

    static List<Sentence> sentences(String text, int start, int end, Zone zone, Lemmas lemmas) {
        var known = SENTENCES.get(new Paragraph(text.substring(start, end), zone, lemmas), Paragraph::read);
        return known.stream().map(sentence -> sentence.moved(start)).toList();
    }

    private static List<Sentence> read(Paragraph paragraph) {
        return Sentences.of(paragraph.text, 0, paragraph.text.length(), paragraph.zone, paragraph.lemmas);
    }
}
