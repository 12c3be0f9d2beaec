package org.pochtenie.desk.commandline.jsonl;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.pochtenie.desk.commandline.console.JsonLines;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.promise.Promise;
import org.pochtenie.rulebook.promise.Promises;
import org.pochtenie.rulebook.text.LetterText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** {@code jsonl promises}: what the sender of each text says he is going to do, and by when. */
final class PromisesAsJson implements AnsweredLines.Answering {
    private final InstantSource now;
    private final Lexicons lexicons = Lexicons.loading();

    /** @param now the moment of writing where the line does not tell it */
    PromisesAsJson(InstantSource now) {
        this.now = now;
    }

    @Override
    public AnsweredLines.Answer answer(JsonNode object) {
        var given = GivenText.of(object);
        var told = Fields.of(object).moment("now");
        var written = told == null ? now.instant().atZone(ZoneOffset.UTC) : told;
        return given.answer(json -> {
            json.writeArrayPropertyStart("promises");
            promises(given.text(), written).forEach(promise -> write(promise, written, json));
            json.writeEndArray();
        });
    }

    private List<Promise> promises(String text, ZonedDateTime written) {
        var letter = LetterText.of(OwnLines.of(text), lexicons.await().lemmas());
        return Promises.in(letter, lexicons, written.toInstant(), written.getZone());
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
