package org.pochtenie.desk.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * The plain text of a draft, as the guard reads it, and the way back from it to the blocks of the editor.
 *
 * <p>A block is what the editor calls a text block: a paragraph, a heading, a line of code; they are numbered from 0 in
 * the order of the document. Offsets inside of one count UTF-16 units, a line break as one. The marks of list items and
 * quotations ({@code "1. "}, {@code "- "}, {@code "> "}) are in the text but in no block.
 */
public final class DraftText {
    /** A stretch of the text that lies in one block. */
    record Stretch(int start, int end, int block, int offset) {}

    /** A place in the editor. */
    public record At(int block, int start, int end) {}

    private final String text;
    private final List<Stretch> stretches;

    private DraftText(String text, List<Stretch> stretches) {
        this.text = text;
        this.stretches = stretches;
    }

    /** Reads the HTML of the editor, cleaned or not. */
    public static DraftText of(String html) {
        var writing = new DraftTextWriting();
        writing.children(EditorHtml.clean(html), "", "");
        return new DraftText(writing.text(), writing.stretches());
    }

    public String text() {
        return text;
    }

    /** The parts of {@code [start, end)} of the text, a part for every block that it touches; empty ones included. */
    public List<At> places(int start, int end) {
        var places = new ArrayList<At>();
        for (var stretch : stretches) {
            int from = Math.max(start, stretch.start);
            int to = Math.min(end, stretch.end);
            boolean touched = start == end ? from == to : from < to;
            if (touched) {
                add(
                        places,
                        new At(
                                stretch.block,
                                from - stretch.start + stretch.offset,
                                to - stretch.start + stretch.offset));
                if (start == end) {
                    break;
                }
            }
        }
        return places;
    }

    /** Where in the editor this place of the text is, or the nearest before it. */
    public At nearest(int position) {
        var found = new At(0, 0, 0);
        for (var stretch : stretches) {
            if (stretch.start > position) {
                break;
            }
            int offset = Math.min(position, stretch.end) - stretch.start + stretch.offset;
            found = new At(stretch.block, offset, offset);
        }
        return found;
    }

    private static void add(List<At> places, At next) {
        if (!places.isEmpty() && places.getLast().block == next.block) {
            places.set(places.size() - 1, new At(next.block, places.getLast().start, next.end));
        } else {
            places.add(next);
        }
    }
}
