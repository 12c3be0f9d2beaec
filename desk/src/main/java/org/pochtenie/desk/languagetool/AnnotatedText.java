package org.pochtenie.desk.languagetool;

import java.util.Arrays;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** A text, perhaps with markup between its words; places in the plain text lead back to places in the whole. */
final class AnnotatedText {
    private final StringBuilder plain = new StringBuilder();
    private int[] places = new int[256];
    private int whole;

    private AnnotatedText() {}

    static AnnotatedText of(String text) {
        var annotated = new AnnotatedText();
        annotated.text(text);
        return annotated;
    }

    /** Of {@code {"text"}} or {@code {"annotation":[{"text"},{"markup","interpretAs"}…]}}. */
    static AnnotatedText of(JsonNode data) {
        var annotated = new AnnotatedText();
        if (data.path("text").isString()) {
            annotated.text(data.get("text").asString());
        } else if (data.path("annotation").isArray()) {
            data.get("annotation").forEach(annotated::piece);
        } else {
            throw new Refused(HttpStatus.BAD_REQUEST, "'data' has neither 'text' nor 'annotation'");
        }
        return annotated;
    }

    private void piece(JsonNode piece) {
        if (piece.path("text").isString()) {
            text(piece.get("text").asString());
        } else if (piece.path("markup").isString()) {
            var meant = piece.path("interpretAs");
            if (meant.isString()) {
                meant.asString().chars().forEach(c -> add((char) c, whole));
            }
            whole += piece.get("markup").asString().length();
        } else {
            throw new Refused(HttpStatus.BAD_REQUEST, "an annotation has neither 'text' nor 'markup'");
        }
    }

    /** A line end of two characters is one in the plain text. */
    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (!pair) {
                add(c == '\r' ? '\n' : c, whole + i);
            }
        }
        whole += text.length();
    }

    private void add(char c, int place) {
        if (plain.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[plain.length()] = place;
        plain.append(c);
    }

    /** As a person sees it. */
    String plain() {
        return plain.toString();
    }

    /** With its markup. */
    int length() {
        return whole;
    }

    /** Where the character at that place of the plain text stands in the whole. */
    int start(int place) {
        return place < plain.length() ? places[place] : whole;
    }

    /** Where the words that end before that place of the plain text end in the whole. */
    int end(int place) {
        return place == 0 ? 0 : Math.min(whole, places[place - 1] + 1);
    }
}
