package org.pochtenie.desk.commandline.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import org.pochtenie.desk.commandline.console.Complaints;
import org.pochtenie.desk.commandline.console.JsonLines;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.desk.commandline.console.Wrong;

/** {@code jsonl …}: the commands for pipes. */
public final class JsonlCommand {
    private final InputStream in;
    private final JsonLines lines;
    private final Complaints complaints;
    private final InstantSource now;

    /** @param now the moment of a line that does not tell its own */
    public JsonlCommand(InputStream in, JsonLines lines, Complaints complaints, InstantSource now) {
        this.in = in;
        this.lines = lines;
        this.complaints = complaints;
        this.now = now;
    }

    public void run(List<String> arguments) throws IOException {
        if (arguments.isEmpty()) {
            throw new Wrong(Say.words("usage.jsonl"));
        }
        var options = arguments.subList(1, arguments.size());
        switch (arguments.getFirst()) {
            case "letters" -> new LettersAsJson(options, lines, complaints).run();
            case "threads" -> new ThreadsAsJson(options, lines).run();
            default -> answer(arguments.getFirst(), options);
        }
    }

    private void answer(String what, List<String> options) throws IOException {
        var answering = answering(what);
        if (!options.isEmpty()) {
            throw new Wrong(Say.words("wrong.toomuch", options.getFirst()));
        }
        new AnsweredLines(lines, complaints).of(in, answering);
    }

    private AnsweredLines.Answering answering(String what) {
        return switch (what) {
            case "own-text" -> OwnTextAsJson::answer;
            case "check" -> new CheckAsJson(new ProfileFromJson(complaints), now);
            case "questions" -> QuestionsAsJson::answer;
            case "promises" -> new PromisesAsJson(now);
            case "spelling" -> new SpellingAsJson();
            case "tone" -> new ToneAsJson();
            default -> throw new Wrong(Say.words("wrong.what", what) + "\n\n" + Say.words("usage.jsonl"));
        };
    }
}
