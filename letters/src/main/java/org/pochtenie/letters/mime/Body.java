package org.pochtenie.letters.mime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.PlainText;

/**
 * What a part says to its reader, in one or both forms.
 *
 * @param plain as plain text, null when only HTML was given
 * @param html as HTML, null when only plain text was given
 */
record Body(@Nullable String plain, @Nullable String html) {
    static final Body NOTHING = new Body(null, null);

    boolean empty() {
        return plain == null && html == null;
    }

    String text() {
        if (plain != null && !(plain.isBlank() && html != null)) {
            return plain;
        }
        return html == null ? "" : PlainText.of(html);
    }

    /** Bodies that stand one after the other; HTML wins when one of them has it. */
    static Body sequence(List<Body> bodies) {
        if (bodies.isEmpty()) {
            return NOTHING;
        }
        if (bodies.size() == 1) {
            return bodies.getFirst();
        }
        List<String> plain = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        boolean anyHtml = bodies.stream().anyMatch(body -> body.html() != null);
        for (Body body : bodies) {
            plain.add(body.text());
            if (anyHtml) {
                html.append(body.html() != null ? body.html() : escaped(body.text()));
            }
        }
        return new Body(String.join("\n", plain), anyHtml ? html.toString() : null);
    }

    /** Forms of the same: the first plain one and the last HTML one (RFC 2046 section 5.1.4). */
    static Body alternative(List<Body> bodies) {
        String plain = null;
        String html = null;
        for (Body body : bodies) {
            plain = plain == null || plain.isBlank() ? (body.plain() == null ? plain : body.plain()) : plain;
            html = body.html() == null ? html : body.html();
        }
        return new Body(plain, html);
    }

    private static String escaped(String text) {
        return "<div style=\"white-space: pre-wrap\">"
                + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</div>";
    }
}
