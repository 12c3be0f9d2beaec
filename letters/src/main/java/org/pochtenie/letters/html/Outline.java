package org.pochtenie.letters.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements of cleaned HTML in their order, with the places where they begin and end; made in one pass. */
final class Outline implements HtmlScanner.Sink {
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");

    /** One element. */
    static final class Element {
        final String name;
        final Attributes attributes;
        final Mark mark;
        final @Nullable Element parent;

        /** Where its first tag begins, and how much text stands before it. */
        final int start;

        final int textBefore;

        /** Whether anything stands in its parent before it. */
        final boolean first;

        int inside;

        /** Where its last tag begins, and behind it; where there is none, at the end of its parent. */
        int close;

        int end;
        int textWithin;

        Element(String name, String attributes, @Nullable Element parent, Place place, boolean first) {
            this.name = name;
            this.attributes = Attributes.of(attributes);
            this.mark = Marking.of(name, attributes);
            this.parent = parent;
            this.start = place.start();
            this.inside = place.end();
            this.textBefore = place.text();
            this.first = first;
        }

        String attribute(String name) {
            return attributes.get(name, "");
        }
    }

    /** Where a tag stands, and how many characters of text before it. */
    private record Place(int start, int end, int text) {}

    final List<Element> elements = new ArrayList<>();
    private final HtmlScanner scanner;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Map<String, Integer> openByName = new HashMap<>();
    private int text;
    private boolean fresh = true;

    Outline(String html) {
        scanner = new HtmlScanner(html, this);
        scanner.scan();
        while (!open.isEmpty()) {
            end(html.length(), html.length());
        }
    }

    /** Characters of text in all, blanks left out. */
    int text() {
        return text;
    }

    @Override
    public void open(String name, String attributes) {
        Place place = new Place(scanner.tagStart(), scanner.tagEnd(), text);
        Element element = new Element(name, attributes, open.peek(), place, fresh);
        elements.add(element);
        open.push(element);
        openByName.merge(name, 1, Integer::sum);
        fresh = true;
        if (VOID.contains(name)) {
            end(scanner.tagEnd(), scanner.tagEnd());
        }
    }

    @Override
    public void close(String name) {
        if (openByName.getOrDefault(name, 0) == 0) {
            return;
        }
        while (!open.element().name.equals(name)) {
            end(scanner.tagStart(), scanner.tagStart());
        }
        end(scanner.tagStart(), scanner.tagEnd());
    }

    private void end(int close, int end) {
        Element element = open.pop();
        element.close = close;
        element.end = end;
        element.textWithin = text - element.textBefore;
        openByName.merge(element.name, -1, Integer::sum);
        fresh = false;
    }

    @Override
    public void text(String words) {
        for (int i = 0; i < words.length(); i++) {
            text += Character.isWhitespace(words.charAt(i)) ? 0 : 1;
        }
        fresh &= words.isEmpty();
    }
}
