package org.pochtenie.desk.languagetool;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a program sends, in the ways that programs have: a form, a form under another name, or JSON. */
final class Parameters {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_BYTES = 1 << 20;

    private Parameters() {}

    static Map<String, String> of(HttpServletRequest request) throws IOException {
        var parameters = new HashMap<String, String>();
        if (request.getQueryString() != null) {
            form(request.getQueryString(), parameters);
        }
        // Not by the request's own parameters: it refuses a form in which a percent sign was not encoded.
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Refused(HttpStatus.CONTENT_TOO_LARGE, "The request is larger than " + MOST_BYTES + " bytes");
        }
        var body = new String(bytes, StandardCharsets.UTF_8);
        if (body.stripLeading().startsWith("{")) {
            json(body, parameters);
        } else {
            form(body, parameters);
        }
        return parameters;
    }

    private static void json(String body, Map<String, String> parameters) {
        try {
            JSON.readTree(body)
                    .properties()
                    .forEach(field -> parameters.putIfAbsent(
                            field.getKey(),
                            field.getValue().isString()
                                    ? field.getValue().asString()
                                    : field.getValue().toString()));
        } catch (JacksonException broken) {
            throw new Refused(HttpStatus.BAD_REQUEST, "The body is no JSON: " + broken.getOriginalMessage());
        }
    }

    private static void form(String body, Map<String, String> parameters) {
        for (var pair : body.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                parameters.putIfAbsent(decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1)));
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text; // "100 %" of a program that forgot to encode
        }
    }
}
