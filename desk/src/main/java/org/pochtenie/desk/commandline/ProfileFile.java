package org.pochtenie.desk.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.profile.ProfileYaml;

/** Reads a profile from its file; every mistake in it is told with its line. */
final class ProfileFile {
    private ProfileFile() {}

    static Profile read(Path file) {
        String yaml;
        try {
            yaml = Files.readString(file);
        } catch (IOException unreadable) {
            throw new Wrong(CommandLine.reason(file, unreadable));
        }
        var read = ProfileYaml.read(yaml);
        if (!read.isRight()) {
            throw new Wrong(read.mistakes().stream()
                    .map(mistake -> file + ":" + mistake.line() + ":" + mistake.column() + ": "
                            + mistake.message().in(Say.language()))
                    .collect(Collectors.joining("\n")));
        }
        return Profile.of(read.layer());
    }
}
