package org.pochtenie.desk.commandline.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** JSON Lines: an object a line, in UTF-8. */
public final class JsonLines {
    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream out;

    public JsonLines(OutputStream out) {
        this.out = out;
    }

    /** Fills one object. */
    public interface Filling {
        void fill(JsonGenerator json);
    }

    /** One object and its line end; half of a surrogate pair, which UTF-8 cannot hold, becomes a question mark. */
    public static byte[] line(Filling filling) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            filling.fill(json);
            json.writeEndObject();
        }
        return unbroken(text.append('\n').toString()).getBytes(StandardCharsets.UTF_8);
    }

    /** JSON may hold them as they are, but many a reader of lines takes them for line ends. */
    private static String unbroken(String line) {
        return line.replace("\u0085", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    public void write(byte[] line) throws IOException {
        out.write(line);
    }

    public void write(Filling filling) throws IOException {
        write(line(filling));
    }

    public static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    /** Gives back what the line that is answered has under that name, whatever it is. */
    public static void echo(JsonGenerator json, String name, JsonNode object) {
        json.writeName(name);
        json.writeRawValue(String.valueOf(object.get(name)));
    }

    public static void strings(JsonGenerator json, String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
