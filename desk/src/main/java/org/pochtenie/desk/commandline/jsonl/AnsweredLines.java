package org.pochtenie.desk.commandline.jsonl;

import java.io.IOException;
import java.io.InputStream;
import org.pochtenie.desk.commandline.console.Complaints;
import org.pochtenie.desk.commandline.console.JsonLines;
import org.pochtenie.desk.commandline.console.Say;
import tools.jackson.databind.JsonNode;

/**
 * A line out for a line in: read one after the other, answered on all cores, written in order. A line whose answer fails
 * gets the failure for an answer, and the others go on.
 */
final class AnsweredLines {
    private final JsonLines lines;
    private final Complaints complaints;

    AnsweredLines(JsonLines lines, Complaints complaints) {
        this.lines = lines;
        this.complaints = complaints;
    }

    /** What one command does with a line. */
    interface Answering {
        /**
         * Reads what the line asks, before the next is read.
         *
         * @throws org.pochtenie.desk.commandline.console.Wrong for a line that cannot be answered
         */
        Answer answer(JsonNode object);
    }

    /**
     * An answer to be worked out.
     *
     * @param size roughly, in bytes: what waits is bounded by it
     * @param filling writes all but the id; runs on any core
     */
    record Answer(long size, JsonLines.Filling filling) {}

    void of(InputStream in, Answering answering) throws IOException {
        try (var work = new InOrder<AnsweredLine>(this::write)) {
            new JsonInput(in, complaints).each((number, object) -> {
                var answer = answering.answer(object);
                work.add(
                        answer.size(),
                        () -> AnsweredLine.of(
                                Say.words("line", number),
                                json -> JsonLines.echo(json, "id", object),
                                answer.filling()));
            });
            work.finish();
        }
    }

    private void write(AnsweredLine line) throws IOException {
        line.to(lines, complaints);
    }
}
