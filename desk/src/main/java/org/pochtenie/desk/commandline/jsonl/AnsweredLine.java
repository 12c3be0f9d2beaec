package org.pochtenie.desk.commandline.jsonl;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.commandline.console.Complaints;
import org.pochtenie.desk.commandline.console.JsonLines;
import org.pochtenie.desk.commandline.console.Say;

/**
 * A line of output.
 *
 * @param failure what went wrong where its answer could not be worked out: the line then holds its id and {@code error}
 */
record AnsweredLine(byte[] bytes, @Nullable String failure) {
    /**
     * @param name by which a person finds what was asked
     * @param id written first, whatever happens
     */
    static AnsweredLine of(String name, JsonLines.Filling id, JsonLines.Filling answer) {
        try {
            return new AnsweredLine(
                    JsonLines.line(json -> {
                        id.fill(json);
                        answer.fill(json);
                    }),
                    null);
        } catch (RuntimeException | StackOverflowError failed) {
            var line = JsonLines.line(json -> {
                id.fill(json);
                json.writeStringProperty("error", failed.toString());
            });
            return new AnsweredLine(line, Say.words("wrong.failed", name, failed, origin(failed)));
        }
    }

    /** Where to look for the fault. */
    private static String origin(Throwable failed) {
        var trace = failed.getStackTrace();
        return trace.length == 0 ? "?" : trace[0].toString();
    }

    void to(JsonLines lines, Complaints complaints) throws IOException {
        lines.write(bytes);
        if (failure != null) {
            complaints.add(failure);
        }
    }
}
