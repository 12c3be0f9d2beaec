package org.pochtenie.desk.lastword;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A colleague wants no closing letter. */
@Controller
class LastWordPages {
    private final LastWord lastWord;

    LastWordPages(LastWord lastWord) {
        this.lastWord = lastWord;
    }

    @PostMapping("/conversations/{id}/last-word/dismiss")
    String dismiss(@PathVariable long id) {
        lastWord.said(id);
        return "redirect:/conversations/" + id;
    }
}
