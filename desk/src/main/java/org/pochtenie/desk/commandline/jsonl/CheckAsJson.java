package org.pochtenie.desk.commandline.jsonl;

import java.time.InstantSource;
import java.util.Locale;
import org.pochtenie.desk.commandline.check.CheckedAsJson;
import org.pochtenie.desk.commandline.check.ToCheck;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Place;
import org.pochtenie.rulebook.Remark;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** {@code jsonl check}: what the guard says of each draft. */
final class CheckAsJson implements AnsweredLines.Answering {
    private final ProfileFromJson profiles;
    private final InstantSource now;
    private final Guard guard = new Guard();

    CheckAsJson(ProfileFromJson profiles, InstantSource now) {
        this.profiles = profiles;
        this.now = now;
    }

    @Override
    public AnsweredLines.Answer answer(JsonNode object) {
        var asked = DraftFromJson.of(Fields.of(object), profiles, now);
        int size = asked.draft().text().length()
                + asked.conversation().letters().stream()
                        .mapToInt(said -> said.text().length())
                        .sum();
        return new AnsweredLines.Answer(size, json -> write(object, asked, json));
    }

    private void write(JsonNode object, ToCheck asked, JsonGenerator json) {
        var verdict = asked.withOwnTexts().by(guard.awaitLanguage());
        var given = String.valueOf(JsonInput.text(object.get("draft"), "text"));
        var locale = asked.language().locale();
        json.writeArrayPropertyStart("remarks");
        verdict.remarks().forEach(remark -> write(remark, given, locale, json));
        json.writeEndArray();
        CheckedAsJson.writeQuestions(verdict, json);
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
