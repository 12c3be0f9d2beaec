package org.pochtenie.desk.commandline;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.pochtenie.desk.commandline.check.CheckLetter;
import org.pochtenie.desk.commandline.console.Complaints;
import org.pochtenie.desk.commandline.console.JsonLines;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.desk.commandline.console.Wrong;
import org.pochtenie.desk.commandline.jsonl.JsonlCommand;

/**
 * The commands {@code read}, {@code check}, {@code profile …} and {@code jsonl …}: results on standard output, complaints on standard error.
 * Exit code 0 when everything went well, 1 when the guard has something to say, 2 when something was wrong with the
 * arguments or with what was read; what could be read is printed then all the same.
 */
public final class CommandLine {
    private static final int WELL = 0;
    private static final int REMARKS = 1;
    private static final int WRONG = 2;

    /** The system's words, which Java hands on in the language of the environment. */
    private static final Pattern CLOSED = Pattern.compile("(?i)broken pipe|обрыв канала", Pattern.UNICODE_CASE);

    private final InputStream in;
    private final PrintStream err;
    private final OutputStream out;
    private final InstantSource now;

    /** @param now the moment of a draft that does not tell its own */
    public CommandLine(InputStream in, OutputStream out, PrintStream err, InstantSource now) {
        this.in = in;
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.err = err;
        this.now = now;
    }

    /** On the streams of the process; both ways speak UTF-8, whatever the machine's own character set. */
    public static CommandLine ofTheProcess(InstantSource now) {
        return new CommandLine(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                now);
    }

    /** Runs the command with its arguments, its name among them; returns the exit code. */
    public int run(String... arguments) {
        var complaints = new Complaints(err);
        int ended = WELL;
        try {
            ended = start(List.of(arguments), complaints);
            out.flush();
        } catch (Wrong wrong) {
            complaints.add(wrong.getMessage());
        } catch (IOException failed) {
            if (!enough(failed)) {
                complaints.add(Say.words("wrong.streams", String.valueOf(failed.getMessage())));
            }
        }
        return complaints.any() ? WRONG : ended;
    }

    /** Whoever read our output has had enough of it, which is no fault; a full disk is one. */
    private static boolean enough(IOException failed) {
        return CLOSED.matcher(String.valueOf(failed.getMessage())).find();
    }

    private int start(List<String> arguments, Complaints complaints) throws IOException {
        var rest = arguments.subList(1, arguments.size());
        switch (arguments.getFirst()) {
            case "read" -> ReadLetter.run(rest, in, out);
            case "check" -> {
                return CheckLetter.run(rest, in, out, now) ? REMARKS : WELL;
            }
            case "profile" -> ProfileCommand.run(rest, in, out, complaints);
            default -> new JsonlCommand(in, new JsonLines(out), complaints, now).run(rest);
        }
        return WELL;
    }
}
