package org.pochtenie.letters;

import java.util.List;
import java.util.stream.IntStream;
import org.pochtenie.letters.html.MarkedText;
import org.pochtenie.letters.html.TextRendering;
import org.pochtenie.letters.quote.LineKinds;

/**
 * Tells what the sender of a letter wrote from what he quoted, forwarded or signed with. Nothing is cut: every line of
 * the text gets a kind. Answers written between quoted lines are the sender's own. Takes time linear in the length of
 * the text.
 */
public final class OwnText {
    private final String text;
    private final List<Zone> lines;

    private OwnText(MarkedText marked) {
        this.text = marked.text();
        this.lines = new LineKinds(marked).zones();
    }

    /** Reads {@code text} with {@code \n} line ends, as {@link Letter#text()} gives it. */
    public static OwnText of(String text) {
        return new OwnText(MarkedText.plain(text));
    }

    /**
     * Reads HTML as {@link PlainText} shows it; {@link #text()} tells what the lines and zones stand in. What mail
     * programs mark as quotes and signatures is taken for such.
     */
    public static OwnText ofHtml(String html) {
        return new OwnText(TextRendering.marked(html));
    }

    /** Reads {@link Letter#text()}, with what its HTML says of the lines when the letter has no plain text of its own. */
    public static OwnText of(Letter letter) {
        if (letter.html() != null && letter.plain().isBlank()) {
            MarkedText rendered = TextRendering.marked(letter.html());
            if (rendered.text().equals(letter.text())) {
                return new OwnText(rendered);
            }
        }
        return of(letter.text());
    }

    /** The text whose lines were told apart. */
    public String text() {
        return text;
    }

    /** One zone for each line, in order; a zone ends before its line break. Blank lines are of the kind around them. */
    public List<Zone> lines() {
        return lines;
    }

    /** Neighbouring lines of one kind joined. */
    public List<Zone> zones() {
        return Zone.joined(lines);
    }

    /** The sender's own lines, without blank lines at both ends; empty when there are none. */
    public String own() {
        StringBuilder own = new StringBuilder();
        for (Zone zone : zones()) {
            if (zone.kind() == Zone.Kind.OWN) {
                String piece = text.substring(zone.start(), zone.end());
                if (!piece.isBlank()) {
                    own.append(own.isEmpty() ? "" : "\n").append(piece);
                }
            }
        }
        return own.toString().strip();
    }

    /** The whole text, line for line the same, with {@code "> "} before whatever others wrote and does not have it yet. */
    public String marked() {
        StringBuilder marked = new StringBuilder();
        for (Zone line : lines) {
            String words = text.substring(line.start(), line.end());
            boolean others = line.kind() != Zone.Kind.OWN && line.kind() != Zone.Kind.SIGNATURE;
            marked.append(line.start() == 0 ? "" : "\n");
            marked.append(others && !words.isBlank() && !words.startsWith(">") ? "> " : "")
                    .append(words);
        }
        return marked.toString();
    }

    /**
     * The numbers, from 0, of the lines that the sender wrote and that are not blank: greeting and closing are among
     * them, the signature is not.
     */
    public List<Integer> authoredLines() {
        return IntStream.range(0, lines.size()).filter(this::authored).boxed().toList();
    }

    private boolean authored(int line) {
        Zone zone = lines.get(line);
        return zone.kind() == Zone.Kind.OWN
                && !text.substring(zone.start(), zone.end()).isBlank();
    }

    /** Whether nothing stands in the letter but what others wrote and a signature. */
    public boolean empty() {
        return own().isEmpty();
    }
}
