package org.pochtenie.desk.conversation.letter;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.letters.HtmlQuotes;
import org.pochtenie.letters.SafeHtml;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** An HTML letter in its frame, and the headers of any. */
@Controller
class LetterPages {
    private static final String FRAME_POLICY =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:%s; "
                    + "form-action 'none'; base-uri 'none'; frame-ancestors 'self'; "
                    + "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";

    private final StoredLetters letters;
    private final Pages pages;

    LetterPages(StoredLetters letters, Pages pages) {
        this.letters = letters;
        this.pages = pages;
    }

    /**
     * The letter's HTML, cleaned, under a policy that lets no script run and nothing be fetched.
     *
     * @param pictures whether the reader asked for pictures from elsewhere; then those, and only those, may be fetched
     */
    @GetMapping("/letters/{id}/frame")
    View frame(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean pictures,
            Visit visit,
            HttpServletResponse response) {
        var stored = letters.letter(id);
        var html = stored.letter().html();
        var safe = SafeHtml.clean(html == null ? "" : html, pictures, contentId -> {
            var position = stored.picture(contentId);
            return position < 0 ? null : "/letters/" + id + "/inline/" + position;
        });
        response.setHeader("Content-Security-Policy", FRAME_POLICY.formatted(pictures ? " https: http:" : ""));
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "private, max-age=600");
        var folded = HtmlQuotes.fold(safe.html(), visit.t("conversation.fold.quote"));
        var body = letters.known(id).doubt() == null ? folded : Links.guarded(id, folded);
        return pages.page("conversation/frame", Map.of("safe", safe, "body", body));
    }

    @GetMapping("/letters/{id}/headers")
    View headers(@PathVariable long id) {
        return pages.page(
                "conversation/headers",
                Map.of("id", id, "letter", letters.letter(id).letter()));
    }
}
