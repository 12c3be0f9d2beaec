package org.pochtenie.letters;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One object of a JSON Lines file of the collections, read as far as the tests need it. */
record JsonLine(String json) {
    /** A string; empty when there is none of that name. */
    String string(String name) {
        Matcher start = Pattern.compile("\"" + name + "\": ?\"").matcher(json);
        StringBuilder value = new StringBuilder();
        if (!start.find()) {
            return "";
        }
        for (int at = start.end(); json.charAt(at) != '"'; at++) {
            if (json.charAt(at) != '\\') {
                value.append(json.charAt(at));
                continue;
            }
            char escaped = json.charAt(++at);
            if (escaped == 'u') {
                value.append((char) Integer.parseInt(json.substring(at + 1, at + 5), 16));
                at += 4;
            } else {
                int known = "nrtbf".indexOf(escaped);
                value.append(known < 0 ? escaped : "\n\r\t\b\f".charAt(known));
            }
        }
        return value.toString();
    }

    /** The strings of a list; empty when there is none of that name. */
    List<String> strings(String name) {
        Matcher list = Pattern.compile("\"" + name + "\": ?\\[((?:\"(?:[^\"\\\\]|\\\\.)*+\"(?:, ?)?)*+)]")
                .matcher(json);
        return list.find()
                ? Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"")
                        .matcher(list.group(1))
                        .results()
                        .map(found -> new JsonLine("\"a\": " + found.group()).string("a"))
                        .toList()
                : List.of();
    }

    boolean has(String name) {
        return json.contains("\"" + name + "\":");
    }

    Set<Integer> numbers(String name) {
        Matcher list = Pattern.compile("\"" + name + "\": ?\\[([\\d, ]*)]").matcher(json);
        return list.find() && !list.group(1).isBlank()
                ? Stream.of(list.group(1).split("[, ]+")).map(Integer::valueOf).collect(Collectors.toSet())
                : Set.of();
    }
}
