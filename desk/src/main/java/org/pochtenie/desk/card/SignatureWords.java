package org.pochtenie.desk.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the last lines of a letter say of its writer: telephone numbers, and what may be the name of his firm. */
final class SignatureWords {
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d ()\\-\u00a0]{7,20}\\d");
    private static final Pattern QUOTED = Pattern.compile("[«\"“„]([^«»\"“”„]{2,60})[»\"”]");
    private static final int LINES = 60;

    private SignatureWords() {}

    static List<String> numbers(String letter) {
        return own(letter)
                .flatMap(line -> NUMBER.matcher(line).results().map(found -> found.group()))
                .distinct()
                .limit(5)
                .toList();
    }

    /** The lines at the end, and what is quoted in them. */
    static List<String> firms(String letter) {
        var lines = own(letter).toList();
        var names = new ArrayList<String>();
        for (var line : lines.subList(Math.max(0, lines.size() - 8), lines.size())) {
            names.add(line);
            QUOTED.matcher(line).results().forEach(found -> names.add(found.group(1)));
            Stream.of(line.split("[,|·]")).map(String::strip).forEach(names::add);
        }
        return names.stream()
                .filter(name -> name.length() > 2)
                .distinct()
                .limit(30)
                .toList();
    }

    private static Stream<String> own(String letter) {
        return letter.lines()
                .map(String::strip)
                .takeWhile(line -> !line.startsWith(">"))
                .filter(line -> !line.isEmpty())
                .limit(LINES);
    }
}
