package org.pochtenie.desk.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.promise.Promise;
import org.pochtenie.rulebook.promise.Promises;
import org.pochtenie.rulebook.text.LetterText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** {@code jsonl promises}: what the sender of each text says he is going to do, and by when. */
final class PromisesAsJson {
    private final JsonLines lines;
    private final Complaints complaints;
    private final InstantSource now;
    private final Lexicons lexicons = Lexicons.loading();

    PromisesAsJson(List<String> arguments, JsonLines lines, Complaints complaints, InstantSource now) {
        if (!arguments.isEmpty()) {
            throw new Wrong(Say.words("wrong.toomuch", arguments.getFirst()));
        }
        this.lines = lines;
        this.complaints = complaints;
        this.now = now;
    }

    void run(InputStream in) throws IOException {
        try (var work = new InOrder<byte[]>(lines::write)) {
            new JsonInput(in, complaints).each(object -> {
                var text = JsonInput.text(object, "text");
                if (text == null) {
                    throw new Wrong(Say.words("wrong.notext"));
                }
                var told = Fields.of(object).moment("now");
                var written = told == null ? now.instant().atZone(ZoneOffset.UTC) : told;
                work.add(text.length(), () -> line(object, text, written));
            });
            work.finish();
        }
    }

    private byte[] line(JsonNode object, String text, ZonedDateTime written) {
        var letter = LetterText.of(OwnLines.of(text), lexicons.await().lemmas());
        var promises = Promises.in(letter, lexicons, written.toInstant(), written.getZone());
        return JsonLines.line(json -> {
            JsonLines.echo(json, "id", object);
            json.writeArrayPropertyStart("promises");
            promises.forEach(promise -> write(promise, written, json));
            json.writeEndArray();
        });
    }

    private static void write(Promise promise, ZonedDateTime written, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("start", promise.start());
        json.writeNumberProperty("end", promise.end());
        json.writeStringProperty("what", promise.what());
        var due = promise.due();
        JsonLines.string(
                json,
                "due",
                due == null
                        ? null
                        : due.atZone(written.getZone()).toOffsetDateTime().toString());
        json.writeEndObject();
    }
}
