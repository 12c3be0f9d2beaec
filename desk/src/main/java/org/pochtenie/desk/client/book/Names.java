package org.pochtenie.desk.client.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a name together that came in parts. */
final class Names {
    private Names() {}

    /** The same with one name: a whole one counts before its parts. */
    static Map<Field, List<String>> whole(Map<Field, List<String>> told) {
        var whole = new LinkedHashMap<>(told);
        var parts = Stream.of(Field.FIRST_NAME, Field.MIDDLE_NAME, Field.LAST_NAME)
                .flatMap(part -> told.getOrDefault(part, List.of()).stream())
                .collect(Collectors.joining(" "));
        whole.keySet().removeIf(Field::isPartOfName);
        if (!parts.isEmpty()) {
            whole.putIfAbsent(Field.NAME, List.of(parts));
        }
        return whole;
    }
}
