package org.pochtenie.desk.commandline.jsonl;

import java.util.function.Supplier;
import org.pochtenie.desk.commandline.console.GivenFile;
import org.pochtenie.desk.commandline.console.Options;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.desk.commandline.console.Wrong;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.OwnText;
import tools.jackson.databind.JsonNode;

/** {@code jsonl own-text}: what the sender of each text wrote himself. */
final class OwnTextAsJson {
    private OwnTextAsJson() {}

    static AnsweredLines.Answer answer(JsonNode object) {
        var text = JsonInput.text(object, "text");
        if (text != null) {
            return answer(text.length(), () -> OwnText.of(text.replace("\r\n", "\n")));
        }
        var html = JsonInput.text(object, "html");
        if (html != null) {
            return answer(html.length(), () -> OwnText.ofHtml(html));
        }
        var file = JsonInput.text(object, "file");
        if (file == null) {
            throw new Wrong(Say.words("wrong.owntext"));
        }
        var bytes = GivenFile.bytes(Options.path(file));
        return answer(bytes.length, () -> OwnText.of(LetterReader.read(bytes)));
    }

    private static AnsweredLines.Answer answer(long size, Supplier<OwnText> reading) {
        return new AnsweredLines.Answer(size, json -> {
            var own = reading.get();
            json.writeStringProperty("reply", own.own());
            json.writeArrayPropertyStart("authored_lines");
            own.authoredLines().forEach(json::writeNumber);
            json.writeEndArray();
        });
    }
}
