package org.pochtenie.letters.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A piece of a calendar between BEGIN and END (RFC 5545 section 3.4) with its lines and the pieces in it. */
final class Component {
    private static final int DEEPEST = 8;
    private static final int MOST = 2_000;

    final String name;
    final List<ContentLine> lines = new ArrayList<>();
    final List<Component> children = new ArrayList<>();
    private final @Nullable Component parent;
    private final int depth;

    private Component(String name, @Nullable Component parent) {
        this.name = name;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /** The file: a nameless component that holds the calendars. */
    static Component of(List<ContentLine> lines) {
        Component root = new Component("", null);
        Component current = root;
        int count = 0;
        for (ContentLine line : lines) {
            String named = line.value().strip().toUpperCase(Locale.ROOT);
            if (line.name().equals("BEGIN") && current.depth < DEEPEST && count++ < MOST) {
                Component child = new Component(named, current);
                current.children.add(child);
                current = child;
            } else if (line.name().equals("END")) {
                current = current.closed(named);
            } else if (!line.name().equals("BEGIN")) {
                current.lines.add(line);
            }
        }
        return root;
    }

    /** What goes on after END; an END that fits to nothing open changes nothing. */
    private Component closed(String ended) {
        for (Component open = this; open.parent != null; open = open.parent) {
            if (open.name.equals(ended)) {
                return open.parent;
            }
        }
        return this;
    }

    @Nullable
    ContentLine line(String wanted) {
        for (ContentLine line : lines) {
            if (line.name().equals(wanted)) {
                return line;
            }
        }
        return null;
    }

    String value(String wanted) {
        ContentLine line = line(wanted);
        return line == null ? "" : line.value().strip();
    }

    List<Component> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }
}
