package org.pochtenie.desk.commandline.check;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.pochtenie.desk.commandline.console.JsonLines;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.rulebook.Place;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.Verdict;
import org.pochtenie.rulebook.question.Coverage;
import tools.jackson.core.JsonGenerator;

/** A verdict for a program, as one object. */
public final class CheckedAsJson {
    private CheckedAsJson() {}

    static String write(Checked checked) {
        var line = JsonLines.line(json -> {
            json.writeStringProperty("file", checked.file());
            json.writeStringProperty("text", checked.text());
            json.writeArrayPropertyStart("remarks");
            checked.verdict().remarks().forEach(remark -> write(checked, remark, json));
            json.writeEndArray();
            writeQuestions(checked.verdict(), json);
        });
        return new String(line, StandardCharsets.UTF_8);
    }

    private static void write(Checked checked, Remark remark, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", remark.rule());
        json.writeStringProperty("weight", Checked.word(remark.weight()));
        json.writeStringProperty("place", Checked.place(remark));
        if (remark.place() == Place.TEXT) {
            var from = checked.spot(remark.start());
            var to = checked.spot(remark.end());
            json.writeNumberProperty("line", from.line());
            json.writeNumberProperty("column", from.column());
            json.writeNumberProperty("endLine", to.line());
            json.writeNumberProperty("endColumn", to.column());
            json.writeNumberProperty("start", remark.start());
            json.writeNumberProperty("end", remark.end());
        }
        json.writeStringProperty("words", remark.words());
        json.writeStringProperty("message", remark.message().in(Say.language()));
        json.writeStringProperty("advice", remark.advice().in(Say.language()));
        json.writeEndObject();
    }

    /** The client's open questions. */
    public static void writeQuestions(Verdict verdict, JsonGenerator json) {
        json.writeArrayPropertyStart("questions");
        verdict.questions().forEach(question -> write(question, json));
        json.writeEndArray();
    }

    private static void write(Coverage question, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("text", question.question().text());
        json.writeStringProperty("state", question.state().name().toLowerCase(Locale.ROOT));
        json.writeBooleanProperty("weak", question.weak());
        json.writeEndObject();
    }
}
