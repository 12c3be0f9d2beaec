package org.pochtenie.desk.commandline.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.pochtenie.desk.commandline.console.GivenFile;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.desk.commandline.console.Wrong;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.profile.ProfileYaml;

/** Reads a profile from its file; every mistake in it is told with its line. */
final class ProfileFile {
    private ProfileFile() {}

    static Profile read(Path file) {
        var yaml = new String(GivenFile.bytes(file), StandardCharsets.UTF_8);
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
