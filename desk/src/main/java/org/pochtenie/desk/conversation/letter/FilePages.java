package org.pochtenie.desk.conversation.letter;

import org.pochtenie.desk.plumbing.Visitor;
import org.pochtenie.letters.Attachment;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The files of letters, and letters as files. */
@Controller
class FilePages {
    private final StoredLetters letters;
    private final Doubts doubts;
    private final DoubtPages doubtPages;

    FilePages(StoredLetters letters, Doubts doubts, DoubtPages doubtPages) {
        this.letters = letters;
        this.doubts = doubts;
        this.doubtPages = doubtPages;
    }

    /** The file, or the question whether one really wants it: an answer or a page. */
    @GetMapping("/letters/{id}/attachments/{position}")
    Object download(@PathVariable long id, @PathVariable int position, Visitor visitor) {
        var letter = letters.known(id);
        return doubts.ask(letter, visitor.id())
                ? doubtPages.question(letter, null, position)
                : Harmless.download(letters.file(id, position));
    }

    @GetMapping("/letters/{id}/attachments/{position}/view")
    Object view(@PathVariable long id, @PathVariable int position, Visitor visitor) {
        var letter = letters.known(id);
        return doubts.ask(letter, visitor.id())
                ? doubtPages.question(letter, null, position)
                : Harmless.view(letters.file(id, position));
    }

    /** A picture within the text of the letter; 404 for any other file, which might have to be asked about. */
    @GetMapping("/letters/{id}/inline/{position}")
    ResponseEntity<byte[]> picture(@PathVariable long id, @PathVariable int position) {
        var file = letters.file(id, position);
        if (!Harmless.isPicture(file.type())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Harmless.view(file);
    }

    /** The letter as it came, byte for byte. */
    @GetMapping("/letters/{id}/original")
    ResponseEntity<byte[]> original(@PathVariable long id) {
        var letter = letters.letter(id);
        var subject = letter.letter().subject();
        var name = subject.isBlank() ? "letter-" + id : subject;
        var shortened = name.length() > 100 ? name.substring(0, 100) : name;
        return Harmless.download(Attachment.file(shortened.replace('/', '_') + ".eml", "message/rfc822", letter.raw()));
    }
}
