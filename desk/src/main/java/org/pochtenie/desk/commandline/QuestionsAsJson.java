package org.pochtenie.desk.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.pochtenie.rulebook.question.Question;
import org.pochtenie.rulebook.question.Questions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** {@code jsonl questions}: what each text asks, lines in and lines out, in order and on all cores. */
final class QuestionsAsJson {
    private final JsonLines lines;
    private final Complaints complaints;

    QuestionsAsJson(List<String> arguments, JsonLines lines, Complaints complaints) {
        if (!arguments.isEmpty()) {
            throw new Wrong(Say.words("wrong.toomuch", arguments.getFirst()));
        }
        this.lines = lines;
        this.complaints = complaints;
    }

    void run(InputStream in) throws IOException {
        try (var work = new InOrder<byte[]>(lines::write)) {
            new JsonInput(in, complaints).each(object -> {
                var text = JsonInput.text(object, "text");
                if (text == null) {
                    throw new Wrong(Say.words("wrong.notext"));
                }
                work.add(text.length(), () -> line(object, text));
            });
            work.finish();
        }
    }

    private static byte[] line(JsonNode object, String text) {
        var questions = Questions.inBare(OwnLines.of(text));
        return JsonLines.line(json -> {
            JsonLines.echo(json, "id", object);
            json.writeNumberProperty("label", Questions.anyDue(questions) ? 1 : 0);
            json.writeArrayPropertyStart("questions");
            questions.forEach(question -> write(question, json));
            json.writeEndArray();
        });
    }

    private static void write(Question question, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("start", question.start());
        json.writeNumberProperty("end", question.end());
        json.writeStringProperty(
                "kind", question.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringProperty("text", question.shortForm());
        json.writeEndObject();
    }
}
