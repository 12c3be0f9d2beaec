package org.pochtenie.desk.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.OwnText;
import tools.jackson.databind.JsonNode;

/** {@code jsonl own-text}: what the sender of each text wrote himself, lines in and lines out. */
final class OwnTextAsJson {
    private final JsonLines lines;
    private final Complaints complaints;

    OwnTextAsJson(List<String> arguments, JsonLines lines, Complaints complaints) {
        if (!arguments.isEmpty()) {
            throw new Wrong(Say.words("wrong.toomuch", arguments.getFirst()));
        }
        this.lines = lines;
        this.complaints = complaints;
    }

    void run(InputStream in) throws IOException {
        new JsonInput(in, complaints).each(this::one);
    }

    private void one(JsonNode object) throws IOException {
        var own = own(object);
        lines.write(json -> {
            JsonLines.echo(json, "id", object);
            json.writeStringProperty("reply", own.own());
            json.writeArrayPropertyStart("authored_lines");
            own.authoredLines().forEach(json::writeNumber);
            json.writeEndArray();
        });
    }

    private static OwnText own(JsonNode object) {
        var text = JsonInput.text(object, "text");
        if (text != null) {
            return OwnText.of(text.replace("\r\n", "\n"));
        }
        var html = JsonInput.text(object, "html");
        if (html != null) {
            return OwnText.ofHtml(html);
        }
        var file = JsonInput.text(object, "file");
        if (file == null) {
            throw new Wrong(Say.words("wrong.owntext"));
        }
        try {
            return OwnText.of(LetterReader.read(Files.readAllBytes(Options.path(file))));
        } catch (IOException unreadable) {
            throw new Wrong(CommandLine.reason(Options.path(file), unreadable));
        }
    }
}
