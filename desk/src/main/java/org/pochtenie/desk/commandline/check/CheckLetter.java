package org.pochtenie.desk.commandline.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pochtenie.desk.commandline.console.Arguments;
import org.pochtenie.desk.commandline.console.GivenFile;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.desk.commandline.console.Wrong;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Weight;

/** {@code check LETTER.eml}: what the guard says of a letter that is a file, by line and column. */
public final class CheckLetter {
    private static final String THREAD = "--thread";
    private static final String PROFILE = "--profile";
    private static final String FORMAT = "--format";
    private static final String FAIL_ON = "--fail-on";
    private static final Map<String, Weight> WEIGHTS =
            Map.of("stop", Weight.STOP, "warn", Weight.WARN, "hint", Weight.HINT);
    private static final Map<String, CheckedForm> FORMS =
            Map.of("text", CheckedAsText::write, "json", CheckedAsJson::write, "sarif", CheckedAsSarif::write);

    private CheckLetter() {}

    /** Whether there are remarks so heavy that the command is to end with 1. */
    public static boolean run(List<String> given, InputStream in, OutputStream out, InstantSource now)
            throws IOException {
        var arguments = Arguments.of(given, Set.of(THREAD, PROFILE, FORMAT, FAIL_ON));
        if (arguments.rest().size() != 1) {
            throw new Wrong(Say.words("usage.check"));
        }
        var form = arguments.oneOf(FORMAT, FORMS, CheckedAsText::write);
        var failing = arguments.oneOf(FAIL_ON, WEIGHTS, Weight.WARN);
        var guard = new Guard();
        var file = arguments.rest().getFirst();
        var letter = LetterReader.read(GivenFile.bytes(file, in));
        if (letter.headers().isEmpty()) {
            throw new Wrong(Say.words("wrong.noletter", file));
        }
        var earlier = arguments.path(THREAD).map(EarlierLetters::in).orElse(List.of());
        var profile = arguments.path(PROFILE).map(ProfileFile::read).orElse(Profile.standard());
        var asked = new LetterToCheck(letter, earlier, profile).with(now);
        var checked = new Checked(file, asked, asked.by(guard.awaitLanguage()));
        out.write(form.write(checked).getBytes(StandardCharsets.UTF_8));
        return checked.verdict().remarks().stream()
                .anyMatch(remark -> remark.weight().atLeast(failing));
    }

    /** How a verdict is written down. */
    private interface CheckedForm {
        String write(Checked checked);
    }
}
