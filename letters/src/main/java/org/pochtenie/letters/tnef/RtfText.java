package org.pochtenie.letters.tnef;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.tnef.RtfGroup.Place;

/** Collects what of RTF is to be read: its text, or the HTML of which it was made (MS-OXRTFEX section 2.2.3.2). */
final class RtfText {
    private static final int LONGEST = 5_000_000;
    private static final int DEEPEST = 500;
    private final boolean html;
    private final StringBuilder out = new StringBuilder();
    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private RtfGroup group = new RtfGroup();
    private Charset codepage;
    private int defaultFont;
    private int tooDeep;
    private int toSkip;

    RtfText(boolean html, Charset codepage) {
        this.html = html;
        this.codepage = codepage;
    }

    boolean full() {
        return out.length() > LONGEST;
    }

    String result() {
        flush();
        return out.toString();
    }

    void open() {
        flush();
        toSkip = 0;
        if (groups.size() < DEEPEST) {
            groups.push(group);
            group = group.inner();
        } else {
            tooDeep++;
        }
    }

    void close() {
        flush();
        toSkip = 0;
        if (tooDeep > 0) {
            tooDeep--;
        } else if (!groups.isEmpty()) {
            group = groups.pop();
        }
    }

    /** What follows in this group may be ignored by who does not know it. */
    void ignorable() {
        group.ignorable = true;
    }

    /** A byte of text in the character set of its place. */
    void octet(byte b) {
        if (toSkip > 0) {
            toSkip--;
        } else if (shown()) {
            octets.write(b);
        }
    }

    void character(char c) {
        if (toSkip > 0) {
            toSkip--;
        } else if (shown()) {
            flush();
            out.append(c);
        }
    }

    void word(String name, int number) {
        flush();
        boolean ignorable = group.ignorable;
        group.ignorable = false;
        if (name.equals("htmltag")) {
            group.place = html ? Place.TAG : Place.HIDDEN;
        } else if (name.equals("fonttbl")) {
            group.place = Place.FONTS;
        } else if (RtfWords.NOT_TEXT.contains(name) || ignorable) {
            group.place = Place.HIDDEN;
        } else {
            String character = RtfWords.CHARACTERS.get(name);
            if (character == null) {
                setting(name, number);
            } else if (shown()) {
                out.append(character);
            }
        }
    }

    private void setting(String name, int number) {
        switch (name) {
            case "htmlrtf" -> group.suppressed = number != 0;
            case "v" -> group.hidden = number != 0;
            case "uc" -> group.fallback = Math.clamp(number, 0, 10);
            case "u" -> unicode(number);
            case "f" -> group.font = number;
            case "plain" -> plain();
            case "deff" -> defaultFont(number);
            case "ansicpg" -> codepage(number);
            case "fcharset" -> font(Codepages.ofFont(number));
            case "cpg" -> font(Codepages.of(number));
            default -> {}
        }
    }

    private void unicode(int number) {
        character((char) number);
        toSkip = group.fallback;
    }

    private void plain() {
        group.font = defaultFont;
        group.hidden = false;
    }

    private void defaultFont(int number) {
        defaultFont = number;
        group.font = number;
    }

    private void codepage(int number) {
        Charset named = Codepages.of(number);
        codepage = named == null ? codepage : named;
    }

    private void font(@Nullable Charset charset) {
        if (group.place == Place.FONTS && charset != null && fonts.size() < 1_000) {
            fonts.put(group.font, charset);
        }
    }

    private boolean shown() {
        return switch (group.place) {
            case TEXT -> html ? !group.suppressed : !group.hidden;
            case TAG -> !group.suppressed;
            case FONTS, HIDDEN -> false;
        };
    }

    /** A tag is written in the document's character set, text in that of its font. */
    private void flush() {
        if (octets.size() == 0) {
            return;
        }
        boolean tag = group.place == Place.TAG;
        String text = octets.toString(tag ? codepage : fonts.getOrDefault(group.font, codepage));
        octets.reset();
        out.append(html && !tag ? text.replace("<", "&lt;").replace(">", "&gt;") : text);
    }
}
