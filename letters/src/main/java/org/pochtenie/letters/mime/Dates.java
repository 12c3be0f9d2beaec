package org.pochtenie.letters.mime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Reads the Date header (RFC 5322 section 3.3, obsolete and broken forms) in whatever order its pieces come. */
public final class Dates {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("MEZ", 1),
            Map.entry("MSK", 3),
            Map.entry("MSD", 4),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("BST", 1),
            Map.entry("JST", 9));

    private int year = -1;
    private int month = -1;
    private int day = -1;
    private int hour = -1;
    private int minute;
    private int second;
    private int zone;
    private boolean zoned;

    private Dates() {}

    /** The instant, or null when no day can be made out of {@code value}; without a zone it is taken for UTC. */
    public static @Nullable Instant parse(String value) {
        if (value.length() > 200) {
            return null;
        }
        Dates date = new Dates();
        for (StringTokenizer tokens = new StringTokenizer(withoutComments(value), ", \t\n\r\u00A0");
                tokens.hasMoreTokens(); ) {
            date.take(tokens.nextToken());
        }
        return date.instant();
    }

    private static String withoutComments(String value) {
        int open = value.indexOf('(');
        if (open < 0) {
            return value;
        }
        StringBuilder bare = new StringBuilder(value.length());
        int from = 0;
        while (open >= 0) {
            bare.append(value, from, open).append(' ');
            int close = value.indexOf(')', open);
            from = close < 0 ? value.length() : close + 1;
            open = value.indexOf('(', from);
        }
        return bare.append(value, from, value.length()).toString();
    }

    private void take(String token) {
        if (token.isEmpty()) {
            return;
        }
        char first = token.charAt(0);
        if (token.indexOf(':') > 0) {
            clock(token);
        } else if ((first == '+' || first == '-') && token.length() >= 3) {
            zone(token);
        } else if (Character.isDigit(first)) {
            number(token);
        } else {
            word(token);
        }
    }

    private void clock(String token) {
        int mark = token.indexOf('T');
        if (mark > 4) {
            number(token.substring(0, mark));
            clock(token.substring(mark + 1));
            return;
        }
        int offset = Math.max(token.indexOf('+'), token.indexOf('-'));
        if (offset > 0) {
            zone(token.substring(offset));
        }
        String[] parts = (offset > 0 ? token.substring(0, offset) : token).split(":");
        hour = leading(parts[0]);
        minute = parts.length > 1 ? leading(parts[1]) : 0;
        second = parts.length > 2 ? leading(parts[2]) : 0;
    }

    private void zone(String token) {
        String digits = token.substring(1).replace(":", "");
        if (zoned || digits.length() < 2 || digits.length() > 4 || !onlyDigits(digits)) {
            return;
        }
        int value = Integer.parseInt(digits);
        int minutes = digits.length() <= 2 ? value * 60 : value / 100 * 60 + value % 100;
        zone = token.charAt(0) == '-' ? -minutes : minutes;
        zoned = true;
    }

    private void number(String token) {
        String[] parts = token.length() > 5 ? token.split("[-/.]") : new String[0];
        if (parts.length >= 3) {
            boolean yearFirst = parts[0].length() == 4;
            String written = parts[yearFirst ? 0 : 2];
            year = century(leading(written), written.length());
            month = month < 0 && !Character.isLetter(first(parts[1])) ? leading(parts[1]) : month;
            take(Character.isLetter(first(parts[1])) ? parts[1] : "");
            day = leading(parts[yearFirst ? 2 : 0]);
            return;
        }
        int value = leading(token);
        if (token.length() >= 3 || day >= 0) {
            year = year < 0 ? century(value, token.length()) : year;
        } else {
            day = value;
        }
    }

    private static int century(int value, int length) {
        if (length == 2) {
            return value < 70 ? 2000 + value : 1900 + value;
        }
        return length == 3 ? 1900 + value : value;
    }

    private void word(String token) {
        String upper = token.toUpperCase(Locale.ROOT);
        if (token.length() >= 3 && month < 0) {
            int at = MONTHS.indexOf(token.substring(0, 3).toLowerCase(Locale.ROOT));
            if (at >= 0 && at % 3 == 0) {
                month = at / 3 + 1;
                return;
            }
        }
        Integer named = ZONES.get(upper);
        if (named != null && !zoned) {
            zone = named * 60;
            zoned = true;
        } else if ("PM".equals(upper) && hour >= 0 && hour < 12) {
            hour += 12;
        } else if ("AM".equals(upper) && hour == 12) {
            hour = 0;
        }
    }

    private @Nullable Instant instant() {
        if (year < 0 || month < 0 || day < 0) {
            return null;
        }
        try {
            return LocalDateTime.of(year, month, day, Math.max(hour, 0), minute, Math.min(second, 59))
                    .minusMinutes(zone)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static boolean onlyDigits(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (!Character.isDigit(token.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char first(String token) {
        return token.isEmpty() ? ' ' : token.charAt(0);
    }

    private static int leading(String token) {
        int value = 0;
        int digits = 0;
        for (int i = 0; i < token.length() && Character.isDigit(token.charAt(i)) && digits < 6; i++, digits++) {
            value = value * 10 + Character.digit(token.charAt(i), 10);
        }
        return digits == 0 ? -1 : value;
    }
}
