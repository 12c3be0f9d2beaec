package org.pochtenie.letters.quote;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises headers copied into the text above a quoted letter, as Outlook and Lotus Notes write them. */
final class HeaderBlocks {
    private static final int WINDOW = 60;
    private static final int LONGEST_ADDRESS_LIST = 40;
    private static final Pattern DATE_LINE =
            Pattern.compile("^(?:.{0,60}\\s)?\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},? (?:at )?\\d{1,2}:\\d{2}.{0,12}$");

    private static final Pattern WHOLE_DATE = Pattern.compile("\\b(?:19|20)\\d{2}\\b.{1,30}\\d{1,2}:\\d{2}");

    private HeaderBlocks() {}

    /** How many lines the block that begins at {@code line} has; 0 when none begins there. */
    static int at(TextOfLines text, int line) {
        int start = line;
        if (text.header(start).isEmpty()) {
            start = afterName(text, line);
            if (start < 0) {
                return 0;
            }
        }
        Set<String> seen = new HashSet<>(start > line ? Set.of("date") : Set.of());
        int last = start - 1;
        int misses = 0;
        for (int at = start; at < text.count() && at < start + WINDOW; at++) {
            String meaning = text.header(at);
            if (!meaning.isEmpty()) {
                seen.add(meaning);
                last = at;
                misses = 0;
                continue;
            }
            misses += text.blank(at) && !seen.isEmpty() ? 0 : 1;
            boolean over =
                    text.blank(at) && seen.size() > 1 && text.header(at + 1).isEmpty();
            if (over || !text.blank(at) && misses > (inAddressList(text, at) ? LONGEST_ADDRESS_LIST : 2)) {
                break;
            }
        }
        return enough(seen) || dateAndReceiver(text, start) ? last - line + 1 : 0;
    }

    /** Behind the headers that stand below a line of dashes, where even one is enough. */
    static int below(TextOfLines text, int from) {
        int line = text.nextFilled(from);
        int block = line < text.count() ? at(text, line) : 0;
        int end = line + block;
        while (block == 0 && !text.header(end).isEmpty()) {
            end++;
        }
        return end;
    }

    private static boolean inAddressList(TextOfLines text, int line) {
        String words = text.at(line);
        return text.indented(line) || words.endsWith(",") || words.indexOf('@') >= 0;
    }

    private static boolean enough(Set<String> seen) {
        boolean from = seen.contains("from");
        boolean to = seen.contains("to");
        return from && (seen.contains("date") || to || seen.contains("subject"))
                || to && seen.contains("subject") && (seen.contains("cc") || seen.contains("date"));
    }

    /** Two lines are enough when the first holds a whole date and the second an address. */
    private static boolean dateAndReceiver(TextOfLines text, int line) {
        return text.header(line).equals("date")
                && text.header(line + 1).equals("to")
                && WHOLE_DATE.matcher(text.at(line)).find()
                && text.at(line + 1).indexOf('@') > 0;
    }

    /** Lotus Notes puts name and date on lines of their own above "To:"; -1 when they do not stand here. */
    private static int afterName(TextOfLines text, int line) {
        if (text.blank(line)) {
            return -1;
        }
        boolean dated = false;
        for (int at = line; at < line + 5 && at < text.count(); at++) {
            String meaning = text.header(at);
            if (!meaning.isEmpty()) {
                return dated && !meaning.equals("other") ? at : -1;
            }
            dated |= dated(text.at(at));
            if (text.length(at) > 120 || at > line + 1 && !dated) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean dated(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && colon + 1 < line.length()
                && Character.isDigit(line.charAt(colon + 1))
                && DATE_LINE.matcher(line).matches();
    }
}
