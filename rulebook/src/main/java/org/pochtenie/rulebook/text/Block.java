package org.pochtenie.rulebook.text;

import java.util.List;

/**
 * A paragraph, a list item, a greeting: lines of one zone that belong together.
 *
 * @param number of a numbered item; 0 for any other block
 * @param start first UTF-16 unit of the words, after the mark of an item
 */
public record Block(Zone zone, int number, int start, int end, List<Sentence> sentences) {
    public Block {
        sentences = List.copyOf(sentences);
    }
}
