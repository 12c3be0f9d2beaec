package org.pochtenie.desk.demo;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** "name: value" lines, in their order; a name may stand several times. */
public record Fields(List<Field> all) {
    /** One line. */
    public record Field(String name, String value) {}

    public Optional<String> first(String name) {
        return values(name).stream().findFirst();
    }

    public String need(String name) {
        return first(name).orElseThrow(() -> new NoSuchElementException("no line \"" + name + ":\" among " + all));
    }

    public List<String> values(String name) {
        return all.stream().filter(f -> f.name().equals(name)).map(Field::value).toList();
    }
}
