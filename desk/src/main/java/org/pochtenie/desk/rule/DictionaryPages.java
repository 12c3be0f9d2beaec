package org.pochtenie.desk.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Pages;
import org.pochtenie.desk.plumbing.Visitor;
import org.pochtenie.desk.profile.Dictionary;
import org.pochtenie.desk.profile.ProfileTexts;
import org.pochtenie.desk.profile.Profiles;
import org.pochtenie.desk.profile.Scope;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The words that are spelled right although no dictionary has them: a colleague's own, and the firm's. */
@Controller
class DictionaryPages {
    private final Pages pages;
    private final Dictionary dictionary;
    private final ProfileTexts texts;
    private final Profiles profiles;
    private final Live live;

    DictionaryPages(Pages pages, Dictionary dictionary, ProfileTexts texts, Profiles profiles, Live live) {
        this.pages = pages;
        this.dictionary = dictionary;
        this.texts = texts;
        this.profiles = profiles;
        this.live = live;
    }

    @GetMapping("/settings/dictionary")
    View mine(Visitor visitor) {
        var terms = new ArrayList<>(profiles.layer(Scope.FIRM).words().getOrDefault("terms", List.of()));
        return pages.page("rule/dictionary", Map.of("words", dictionary.words(visitor.id()), "terms", terms));
    }

    /** From a remark, with one click. */
    @PostMapping("/dictionary")
    ResponseEntity<Void> add(@RequestParam String word, Visitor visitor) {
        dictionary.add(visitor.id(), word(word));
        live.changed("rules");
        return ResponseEntity.noContent().build();
    }

    /** Typed on the page. */
    @PostMapping("/settings/dictionary")
    View typed(@RequestParam String word, Visitor visitor) {
        add(word, visitor);
        return new RedirectView("/settings/dictionary");
    }

    @PostMapping("/settings/dictionary/remove")
    View remove(@RequestParam String word, Visitor visitor) {
        dictionary.remove(visitor.id(), word);
        return new RedirectView("/settings/dictionary");
    }

    /** A lead takes a word into the firm's own. */
    @PostMapping("/settings/team/terms")
    ResponseEntity<Void> term(@RequestParam String word, Visitor visitor) {
        var added = word(word);
        var lists = profiles.layer(Scope.FIRM).words();
        var terms = new ArrayList<>(lists.getOrDefault("terms", List.of()));
        if (!terms.contains(added)) {
            terms.add(added);
            texts.keep(Scope.FIRM, ProfileSections.list(texts.of(Scope.FIRM), lists, "terms", terms), visitor.id());
        }
        return ResponseEntity.noContent().build();
    }

    private static String word(String typed) {
        var word = typed.strip();
        if (!Dictionary.isWord(word)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return word;
    }
}
