package org.pochtenie.letters.automatic;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.coding.Decoding;
import org.pochtenie.letters.coding.EncodedWords;

/** Reads the machine's part of a report: groups of fields, with an empty line between them (RFC 3464 section 2.1). */
final class ReportFields {
    private static final int SCANNED = 256 * 1024;
    private static final int MOST_GROUPS = 1_000;
    private static final String FINAL = "final-recipient";

    private ReportFields() {}

    /** Groups of lower-case names and values; a second Final-Recipient begins a group also without an empty line. */
    static List<Map<String, String>> groups(String report) {
        List<Map<String, String>> groups = new ArrayList<>();
        Map<String, String> group = new HashMap<>();
        String name = "";
        for (String line : report.split("\n")) {
            String bare = line.stripTrailing();
            int colon = bare.indexOf(':');
            if (bare.isEmpty()) {
                add(groups, group);
                group = new HashMap<>();
            } else if (Character.isWhitespace(bare.charAt(0))) {
                group.computeIfPresent(name, (key, value) -> value + " " + bare.strip());
            } else if (colon > 0) {
                name = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                if (name.equals(FINAL) && group.containsKey(FINAL)) {
                    add(groups, group);
                    group = new HashMap<>();
                }
                group.putIfAbsent(name, bare.substring(colon + 1).strip());
            }
        }
        add(groups, group);
        return groups;
    }

    private static void add(List<Map<String, String>> groups, Map<String, String> group) {
        if (!group.isEmpty() && groups.size() < MOST_GROUPS) {
            groups.add(group);
        }
    }

    /** The beginning of a part as text. */
    static String text(Attachment part) {
        int length = Math.min(part.bytes().length, SCANNED);
        byte[] start = length == part.bytes().length ? part.bytes() : java.util.Arrays.copyOf(part.bytes(), length);
        return Decoding.text(start, StandardCharsets.UTF_8.name()).text();
    }

    /** Without the type before the semicolon: {@code rfc822; anna@client.example}. */
    static String value(Map<String, String> group, String name) {
        String typed = group.getOrDefault(name, "");
        int semicolon = typed.indexOf(';');
        boolean type = semicolon >= 0 && typed.substring(0, semicolon).strip().matches("[A-Za-z0-9-]{1,40}");
        return EncodedWords.decode(type ? typed.substring(semicolon + 1) : typed)
                .strip();
    }

    /** Bare and in lower case; empty when it is no address. */
    static String address(Map<String, String> group, String name) {
        String bare = value(group, name).replaceAll("[<>\\s\"]", "").toLowerCase(Locale.ROOT);
        return bare.startsWith("rfc822;") ? bare.substring(7) : bare;
    }
}
