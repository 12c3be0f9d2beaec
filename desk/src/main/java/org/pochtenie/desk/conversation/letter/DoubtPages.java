package org.pochtenie.desk.conversation.letter;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Asks once before a link or a file of a letter opens whose sender is in doubt. */
@Controller
class DoubtPages {
    private final StoredLetters letters;
    private final Doubts doubts;
    private final Pages pages;

    DoubtPages(StoredLetters letters, Doubts doubts, Pages pages) {
        this.letters = letters;
        this.doubts = doubts;
        this.pages = pages;
    }

    /** On to a link that stands in the letter; 404 for one that does not. */
    @GetMapping("/letters/{id}/link")
    View link(@PathVariable long id, @RequestParam String to, Visitor visitor, HttpServletResponse response) {
        if (!Links.in(letters.letter(id).letter(), to)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setHeader("Referrer-Policy", "no-referrer");
        var letter = letters.known(id);
        return doubts.ask(letter, visitor.id())
                ? question(letter, to, null)
                : pages.page("conversation/leaving", Map.of("to", to));
    }

    /** He wants to, and comes where he wanted. */
    @PostMapping("/letters/{id}/anyway")
    View anyway(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "-1") int file,
            Visitor visitor) {
        doubts.waive(letters.known(id).id(), visitor.id());
        return new RedirectView(file < 0 ? Links.asking(id, to) : "/letters/" + id + "/attachments/" + file);
    }

    /**
     * The question itself.
     *
     * @param to the link that is wanted, or null
     * @param file the number of the file that is wanted, or null
     */
    View question(LetterInConversation letter, @Nullable String to, @Nullable Integer file) {
        var parameters = new HashMap<String, Object>();
        parameters.put("letter", letter);
        parameters.put("to", to == null ? "" : to);
        parameters.put("file", file == null ? -1 : file);
        return pages.page("conversation/unsure", parameters);
    }
}
