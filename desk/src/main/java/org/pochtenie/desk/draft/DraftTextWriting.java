package org.pochtenie.desk.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.pochtenie.desk.draft.DraftText.Stretch;

/** The plain text of a draft while it is put together, block by block. */
final class DraftTextWriting {
    private static final Set<String> TEXT_BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "pre");

    private final StringBuilder out = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private int block;
    private int offset;
    private String lastFurther = "";

    String text() {
        return out.toString();
    }

    List<Stretch> stretches() {
        return List.copyOf(stretches);
    }

    /**
     * Writes what is inside of an element.
     *
     * @param first what stands before the first line
     * @param further what stands before every line after that
     */
    void children(Element parent, String first, String further) {
        var lead = first;
        int number = numberOf(parent);
        for (var child : parent.children()) {
            var name = child.normalName();
            if (TEXT_BLOCKS.contains(name)) {
                textBlock(child, lead, further);
            } else if (name.equals("li")) {
                var mark = number < 0 ? "- " : number++ + ". ";
                children(child, further + mark, further);
            } else if (name.equals("blockquote")) {
                children(child, further + "> ", further + "> ");
            } else {
                children(child, lead, further);
            }
            lead = further;
        }
    }

    /** The number of the first item, -1 for a list without numbers. */
    private static int numberOf(Element list) {
        if (!list.normalName().equals("ol")) {
            return -1;
        }
        var start = list.attr("start");
        return start.matches("[0-9]{1,6}") ? Integer.parseInt(start) : 1;
    }

    private void textBlock(Element element, String first, String further) {
        if (block > 0) {
            var between = further.equals(lastFurther) ? further.stripTrailing() : "";
            out.append(goesOn(element) ? "\n" : "\n" + between + "\n");
        }
        lastFurther = further;
        out.append(first);
        offset = 0;
        append("");
        inline(element, further);
        block++;
    }

    private void inline(Node parent, String further) {
        for (var child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                append(words.getWholeText());
            } else if (child.nameIs("br")) {
                append("\n");
                out.append(further);
            } else {
                inline(child, further);
            }
        }
    }

    private void append(String words) {
        stretches.add(new Stretch(out.length(), out.length() + words.length(), block, offset));
        // The same length, so that places stay: the rules need not know of blanks that do not break.
        out.append(words.replace('\u00a0', ' ').replace('\r', ' '));
        offset += words.length();
    }

    /** Whether it stands close under the block before it: items of one list, cells of one table. */
    private static boolean goesOn(Element element) {
        var parent = element.parent();
        if (parent == null) {
            return false;
        }
        return switch (parent.normalName()) {
            case "li" ->
                parent.previousElementSibling() != null
                        || element.previousElementSibling() != null
                        || parent.parents().is("li");
            case "td", "th" -> true;
            default -> false;
        };
    }
}
