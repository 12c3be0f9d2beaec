package org.pochtenie.letters.html;

import java.util.HashMap;
import java.util.Map;

/** How an element is laid out in plain text, found by one look at its name. */
enum Layout {
    /** It and all within it are left out. */
    UNSEEN("template noscript object svg select math audio video"),
    /** It has no content. */
    VOID("img br hr input meta link col area base wbr"),
    /** An empty line stands before and behind it. */
    PARAGRAPH("p h1 h2 h3 h4 h5 h6 table ul ol dl blockquote pre"),
    /** It stands on lines of its own. */
    LINE("div li tr section article header footer address center dt dd form fieldset figure main nav aside caption"
            + " details summary body"),
    /** It stands within a line. */
    INLINE("");

    private static final Map<String, Layout> BY_NAME = byName();

    private final String names;

    Layout(String names) {
        this.names = names;
    }

    static Layout of(String name) {
        return BY_NAME.getOrDefault(name, INLINE);
    }

    private static Map<String, Layout> byName() {
        Map<String, Layout> layouts = new HashMap<>();
        for (Layout layout : values()) {
            for (String name : layout.names.split(" ")) {
                layouts.put(name, layout);
            }
        }
        return layouts;
    }
}
