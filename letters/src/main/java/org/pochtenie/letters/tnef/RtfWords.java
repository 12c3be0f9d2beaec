package org.pochtenie.letters.tnef;

import java.util.Map;
import java.util.Set;

/** The control words of RTF that matter to who wants only its text. */
final class RtfWords {
    /** Begin a group that holds no text for a reader. */
    static final Set<String> NOT_TEXT = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "mhtmltag",
            "listtable",
            "listoverridetable",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "fldinst",
            "filetbl",
            "revtbl",
            "themedata",
            "datastore",
            "generator",
            "footnote",
            "annotation",
            "nonshppict",
            "xe",
            "tc");

    /** Stand for a character. */
    static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("par", "\n"),
            Map.entry("line", "\n"),
            Map.entry("sect", "\n"),
            Map.entry("page", "\n"),
            Map.entry("row", "\n"),
            Map.entry("tab", "\t"),
            Map.entry("cell", "\t"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("endash", "–"),
            Map.entry("emdash", "—"),
            Map.entry("enspace", "\u2002"),
            Map.entry("emspace", "\u2003"));

    private RtfWords() {}
}
