package org.pochtenie.desk.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pochtenie.desk.commandline.console.Complaints;
import org.pochtenie.desk.commandline.console.GivenFile;
import org.pochtenie.desk.commandline.console.Options;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.desk.commandline.console.Wrong;
import org.pochtenie.rulebook.profile.ProfileTemplate;
import org.pochtenie.rulebook.profile.ProfileYaml;

/** {@code profile check FILE} tells every mistake of a profile with its line; {@code profile print} gives one to begin with. */
final class ProfileCommand {
    private ProfileCommand() {}

    static void run(List<String> arguments, InputStream in, OutputStream out, Complaints complaints)
            throws IOException {
        var what = arguments.isEmpty() ? "" : arguments.getFirst();
        var paths = Options.paths(arguments.subList(Math.min(1, arguments.size()), arguments.size()), List.of());
        if (what.equals("print") && paths.isEmpty()) {
            out.write(ProfileTemplate.in(Say.language()).getBytes(StandardCharsets.UTF_8));
        } else if (what.equals("check") && paths.size() == 1) {
            var name = paths.getFirst().toString();
            check(name, GivenFile.bytes(name, in), complaints);
        } else {
            throw new Wrong(Say.words("usage.profile"));
        }
    }

    private static void check(String name, byte[] bytes, Complaints complaints) {
        for (var mistake :
                ProfileYaml.read(new String(bytes, StandardCharsets.UTF_8)).mistakes()) {
            complaints.add(name + ":" + mistake.line() + ":" + mistake.column() + ": "
                    + mistake.message().in(Say.language()));
        }
    }
}
