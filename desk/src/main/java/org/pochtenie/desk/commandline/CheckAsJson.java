package org.pochtenie.desk.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Place;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.question.Coverage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** {@code jsonl check}: what the guard says of each draft, lines in and lines out, in order and on all cores. */
final class CheckAsJson {
    private final JsonLines lines;
    private final Complaints complaints;
    private final InstantSource now;
    private final Guard guard = new Guard();

    CheckAsJson(List<String> arguments, JsonLines lines, Complaints complaints, InstantSource now) {
        if (!arguments.isEmpty()) {
            throw new Wrong(Say.words("wrong.toomuch", arguments.getFirst()));
        }
        this.lines = lines;
        this.complaints = complaints;
        this.now = now;
    }

    void run(InputStream in) throws IOException {
        var profiles = new ProfileFromJson(complaints);
        try (var work = new InOrder<byte[]>(lines::write)) {
            new JsonInput(in, complaints).each(object -> {
                var asked = DraftFromJson.of(Fields.of(object), profiles, now);
                int bytes = asked.draft().text().length()
                        + asked.conversation().letters().stream()
                                .mapToInt(said -> said.text().length())
                                .sum();
                work.add(bytes, () -> line(object, asked));
            });
            work.finish();
        }
    }

    private byte[] line(JsonNode object, ToCheck asked) {
        var verdict = asked.withOwnTexts().by(guard.awaitLanguage());
        var given = String.valueOf(JsonInput.text(object.get("draft"), "text"));
        var locale = asked.language().locale();
        return JsonLines.line(json -> {
            JsonLines.echo(json, "id", object);
            json.writeArrayPropertyStart("remarks");
            verdict.remarks().forEach(remark -> write(remark, given, locale, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("questions");
            verdict.questions().forEach(question -> write(question, json));
            json.writeEndArray();
        });
    }

    /** Only what is said of the text has a place in it. */
    private static void write(Remark remark, String given, Locale locale, JsonGenerator json) {
        boolean inText = remark.place() == Place.TEXT;
        json.writeStartObject();
        json.writeStringProperty("rule", remark.rule());
        json.writeStringProperty("weight", remark.weight().name().toLowerCase(Locale.ROOT));
        json.writeNumberProperty("start", inText ? asGiven(given, remark.start()) : 0);
        json.writeNumberProperty("end", inText ? asGiven(given, remark.end()) : 0);
        json.writeStringProperty("message", remark.message().in(locale));
        json.writeEndObject();
    }

    private static void write(Coverage question, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("text", question.question().text());
        json.writeStringProperty("state", question.state().name().toLowerCase(Locale.ROOT));
        json.writeBooleanProperty("weak", question.weak());
        json.writeEndObject();
    }

    /** A place of the draft in the text as it was given: a draft has single line feeds for CR LF. */
    private static int asGiven(String given, int place) {
        if (given.indexOf('\r') < 0) {
            return place;
        }
        int at = 0;
        for (int left = place; left > 0; left--) {
            at += given.startsWith("\r\n", at) ? 2 : 1;
        }
        return at;
    }
}
