package org.pochtenie.desk.commandline.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Arguments among which options have values: {@code --thread FILE} or {@code --thread=FILE}. */
public record Arguments(List<String> rest, Map<String, String> values) {
    public static Arguments of(List<String> given, Set<String> known) {
        var rest = new ArrayList<String>();
        var values = new HashMap<String, String>();
        for (int i = 0; i < given.size(); i++) {
            var argument = given.get(i);
            if (!argument.startsWith("--")) {
                rest.add(argument);
                continue;
            }
            int sign = argument.indexOf('=');
            var name = sign < 0 ? argument : argument.substring(0, sign);
            if (!known.contains(name)) {
                throw new Wrong(Say.words("wrong.option", name));
            }
            if (sign < 0 && i + 1 == given.size()) {
                throw new Wrong(Say.words("wrong.novalue", name));
            }
            values.put(name, sign < 0 ? given.get(++i) : argument.substring(sign + 1));
        }
        return new Arguments(rest, values);
    }

    public Optional<Path> path(String option) {
        return Optional.ofNullable(values.get(option)).map(Options::path);
    }

    /** One of the words that the option knows. */
    public <T> T oneOf(String option, Map<String, T> words, T otherwise) {
        var value = values.get(option);
        if (value == null) {
            return otherwise;
        }
        var meant = words.get(value);
        if (meant == null) {
            throw new Wrong(Say.words(
                    "wrong.field.word",
                    option,
                    String.join(", ", words.keySet().stream().sorted().toList())));
        }
        return meant;
    }
}
