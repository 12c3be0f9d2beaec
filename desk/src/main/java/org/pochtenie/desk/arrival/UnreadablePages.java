package org.pochtenie.desk.arrival;

import java.util.Map;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.plumbing.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Where the owner sees the letters that could not be read, and has them read again. */
@Controller
@RequestMapping("/settings/firm/unreadable")
class UnreadablePages {
    private static final String HERE = "/settings/firm/unreadable";

    private final Pages pages;
    private final WaitingRoom room;
    private final RawLetters rawLetters;
    private final Bell bell;

    UnreadablePages(Pages pages, WaitingRoom room, RawLetters rawLetters, Bell bell) {
        this.pages = pages;
        this.room = room;
        this.rawLetters = rawLetters;
        this.bell = bell;
    }

    @GetMapping
    View all() {
        return pages.page("arrival/unreadable", Map.of("letters", room.unreadable()));
    }

    /** As a download: nothing in it is ever shown as a page. */
    @GetMapping("/{raw}/original")
    ResponseEntity<byte[]> original(@PathVariable long raw) {
        known(raw);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename=\"letter-" + raw + ".eml\"")
                .body(rawLetters.bytes(raw));
    }

    @PostMapping("/{raw}/again")
    View again(@PathVariable long raw) {
        known(raw);
        room.again(raw);
        bell.ring();
        return new RedirectView(HERE);
    }

    @PostMapping("/again")
    View allAgain() {
        room.unreadable().forEach(letter -> room.again(letter.raw()));
        bell.ring();
        return new RedirectView(HERE);
    }

    private void known(long raw) {
        if (room.unreadable().stream().noneMatch(letter -> letter.raw() == raw)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
