package org.pochtenie.desk.commandline.console;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Takes arguments apart: what begins with two dashes is an option, the rest are paths. */
public final class Options {
    private Options() {}

    /** The paths among the arguments; an option that is not among the known ones is refused. */
    public static List<Path> paths(List<String> arguments, List<String> known) {
        for (var argument : arguments) {
            if (argument.startsWith("--") && !known.contains(argument)) {
                throw new Wrong(Say.words("wrong.option", argument));
            }
        }
        return arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .map(Options::path)
                .toList();
    }

    public static Path path(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException unusable) {
            throw new Wrong(Say.words("wrong.missing", written));
        }
    }
}
