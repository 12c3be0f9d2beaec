package org.pochtenie.letters.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Zone;
import org.pochtenie.letters.Zone.Kind;
import org.pochtenie.letters.html.MarkedText;

/** Goes through the lines once from top to bottom and says whose each one is. */
public final class LineKinds {
    /** In so many lines without a mark borders are looked for; a longer text is a log, or an attack. */
    private static final int MOST_LOOKS = 20_000;

    private final TextOfLines text;
    private final @Nullable Kind[] kinds;
    private final PersonalMarks personal;
    private final SaidByPrograms programs;
    private int looks;
    private boolean ownSeen;
    private boolean marksSeen;

    public LineKinds(MarkedText source) {
        text = new TextOfLines(source.text());
        programs = new SaidByPrograms(source, text);
        personal = new PersonalMarks(text);
        kinds = new Kind[text.count()];
        quotes();
        new Endings(text, kinds).mark();
        fillBlanks();
    }

    /** One zone a line. */
    public List<Zone> zones() {
        List<Zone> zones = new ArrayList<>(kinds.length);
        for (int line = 0; line < kinds.length; line++) {
            Kind kind = kinds[line];
            zones.add(new Zone(kind == null ? Kind.OWN : kind, text.start(line), text.end(line)));
        }
        return List.copyOf(zones);
    }

    private void quotes() {
        int line = 0;
        while (line < text.count()) {
            line = text.blank(line) ? line + 1 : step(line);
        }
    }

    /** Gives a kind to {@code line} and perhaps to some that follow; returns the next line to look at. */
    private int step(int line) {
        String words = text.at(line);
        if (QuoteMarks.groupwise(words)) {
            return below(line, line + 1, Kind.QUOTE);
        }
        if (QuoteMarks.marked(words) || personal.marked(words)) {
            return quoted(line);
        }
        boolean look = looks++ < MOST_LOOKS;
        int after = look ? said(line) : 0;
        after = look && after == 0 ? border(line, words) : after;
        if (after > 0) {
            return after;
        }
        kinds[line] = Kind.OWN;
        ownSeen = true;
        return line + 1;
    }

    /** The next line to look at when the mail program said whose this one is; 0 when it did not. */
    private int said(int line) {
        Kind kind = Kind.ATTRIBUTION;
        int end = line + 1;
        switch (programs.mark(line)) {
            case SIGNATURE -> kind = Kind.SIGNATURE;
            case BORDER -> {
                kind = ownSeen ? Kind.QUOTE : Kind.FORWARDED;
                end = border(line, text.at(line)) == 0 ? text.count() : 0;
            }
            case QUOTE -> {
                end = programs.quoteUntil(line, ownSeen || marksSeen);
                kind = Kind.QUOTE;
            }
            case ATTRIBUTION -> {}
            case NONE -> {
                return 0;
            }
        }
        mark(line, end, kind);
        return end;
    }

    /** The line below a border or an attribution that begins at {@code line}, or below all; 0 when none begins. */
    private int border(int line, String words) {
        boolean forwarded = Separators.forwarded(words);
        if (forwarded || Separators.original(words)) {
            return below(line, HeaderBlocks.below(text, line + 1), forwarded ? Kind.FORWARDED : Kind.QUOTE);
        }
        if (line == text.nextFilled(0) && patchAuthor(line)) {
            kinds[line] = Kind.ATTRIBUTION;
            return line + 1;
        }
        int start = Separators.rule(words) ? text.nextFilled(line + 1) : line;
        int block = start < text.count() ? HeaderBlocks.at(text, start) : 0;
        if (block > 0) {
            boolean answered = ownSeen || quoteAt(text.nextFilled(start + block));
            return below(line, start + block, answered ? Kind.QUOTE : Kind.FORWARDED);
        }
        return attribution(line);
    }

    /** Git writes so above a patch who made it, when another sends it. */
    private boolean patchAuthor(int line) {
        return text.at(line).startsWith("From: ") && text.at(line).endsWith(">") && text.blank(line + 1);
    }

    private int quoted(int line) {
        marksSeen = true;
        kinds[line] = Kind.QUOTE;
        // A long quoted line that was wrapped on its way leaves its end on a line without mark.
        boolean torn = QuoteMarks.tornLink(text.at(line + 1)) && QuoteMarks.marked(text.at(line + 2));
        boolean wrapped = torn
                || text.length(line) >= 60
                        && line + 2 < text.count()
                        && !text.blank(line + 1)
                        && text.length(line + 1) < 30
                        && !QuoteMarks.marked(text.at(line + 1))
                        && QuoteMarks.marked(text.at(line + 2))
                        && Character.isLowerCase(text.at(line + 1).charAt(0));
        if (wrapped) {
            kinds[line + 1] = Kind.QUOTE;
            return line + 2;
        }
        return line + 1;
    }

    private int attribution(int line) {
        Attributions.Found found = Attributions.at(text, line);
        int after = found.lines() > 0 ? attribution(line, found) : 0;
        int introduction = after > 0 || marksSeen ? 0 : Introductions.at(text, line);
        if (introduction > 0) {
            mark(line, line + introduction, Kind.ATTRIBUTION);
            return line + introduction;
        }
        return after;
    }

    /** An attribution counts when quoted lines follow, or when it is certain; 0 when it does not count. */
    private int attribution(int line, Attributions.Found found) {
        int after = line + found.lines();
        int next = text.nextFilled(after);
        if (next - after <= 2 && quoteAt(next)) {
            mark(line, after, Kind.ATTRIBUTION);
            return after;
        }
        boolean certain = found.certainty() == Attributions.Certainty.STRONG;
        boolean alone = next >= text.count() && line == text.nextFilled(0);
        if (!certain && !alone) {
            return 0;
        }
        if (!ownSeen && !marksSeen) {
            // Nothing of his own above: what follows is his answer, the quote was cut.
            mark(line, after, Kind.ATTRIBUTION);
            return after;
        }
        return below(line, after, Kind.QUOTE);
    }

    /** Everything below a border is of another letter, unless marks show that answers stand between its lines. */
    private int below(int line, int bodyStart, Kind kind) {
        int body = Math.min(bodyStart, text.count());
        mark(line, body, kind == Kind.FORWARDED ? Kind.FORWARDED : Kind.ATTRIBUTION);
        int next = text.nextFilled(body);
        if (kind == Kind.QUOTE && quoteAt(next)) {
            return body;
        }
        mark(body, text.count(), kind);
        return text.count();
    }

    private boolean quoteAt(int line) {
        return QuoteMarks.marked(text.at(line)) || personal.learn(line);
    }

    private void mark(int from, int to, Kind kind) {
        for (int line = from; line < to; line++) {
            kinds[line] = kind;
        }
    }

    /** A blank line is of the kind of the lines around it; between two kinds it goes with the one above. */
    private void fillBlanks() {
        int first = text.nextFilled(0);
        Kind above = first < kinds.length ? kinds[first] : null;
        for (int line = 0; line < kinds.length; line++) {
            kinds[line] = kinds[line] == null ? above : kinds[line];
            above = kinds[line];
        }
    }
}
