package org.pochtenie.letters.invitation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a calendar: a name, parameters and a value (RFC 5545 section 3.1).
 *
 * @param name in upper case
 * @param parameters by name in upper case, values without quotation marks
 * @param value as written
 */
record ContentLine(String name, Map<String, String> parameters, String value) {
    private static final Set<String> PEOPLE = Set.of("ATTENDEE", "ORGANIZER");

    /** Null for a line that is none. */
    static @Nullable ContentLine of(String line) {
        int end = 0;
        while (end < line.length() && nameLetter(line.charAt(end))) {
            end++;
        }
        if (end == 0 || end == line.length() || ":;".indexOf(line.charAt(end)) < 0) {
            return null;
        }
        String name = line.substring(0, end).toUpperCase(Locale.ROOT);
        name = name.substring(name.lastIndexOf('.') + 1);
        int colon = PEOPLE.contains(name) ? beforeAddress(line, end) : valueColon(line, end);
        if (colon < 0) {
            return null;
        }
        Map<String, String> parameters = parameters(line.substring(end, colon));
        return new ContentLine(name, parameters, line.substring(colon + 1));
    }

    String parameter(String wanted) {
        return parameters.getOrDefault(wanted, "");
    }

    private static boolean nameLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.';
    }

    /** A name with a colon in it stands often without the quotation marks that it needs. */
    private static int beforeAddress(String line, int from) {
        int mail = line.toLowerCase(Locale.ROOT).lastIndexOf(":mailto:");
        return mail >= from ? mail : valueColon(line, from);
    }

    private static int valueColon(String line, int from) {
        boolean quoted = false;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ':' && !quoted) {
                return i;
            }
        }
        return line.indexOf(':', from);
    }

    private static Map<String, String> parameters(String source) {
        Map<String, String> parameters = new LinkedHashMap<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i <= source.length(); i++) {
            char c = i < source.length() ? source.charAt(i) : ';';
            if (c == '"') {
                quoted = !quoted;
            } else if (i == source.length() || c == ';' && !quoted) {
                parameter(source.substring(start, i), parameters);
                start = i + 1;
            }
        }
        return parameters;
    }

    private static void parameter(String source, Map<String, String> parameters) {
        int equals = source.indexOf('=');
        if (equals > 0) {
            String value = source.substring(equals + 1).replace("\"", "").strip();
            // RFC 6868: what a parameter cannot hold is written with a circumflex.
            value = value.replace("^n", "\n").replace("^'", "\"").replace("^^", "^");
            parameters.putIfAbsent(source.substring(0, equals).strip().toUpperCase(Locale.ROOT), value);
        } else if (source.strip().equalsIgnoreCase("QUOTED-PRINTABLE")) {
            parameters.put("ENCODING", "QUOTED-PRINTABLE"); // vCalendar 1.0 leaves the name out
        }
    }
}
