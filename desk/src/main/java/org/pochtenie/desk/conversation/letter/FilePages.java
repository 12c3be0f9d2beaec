package org.pochtenie.desk.conversation.letter;

import org.pochtenie.letters.Attachment;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of letters, and letters as files. */
@Controller
class FilePages {
    private final StoredLetters letters;

    FilePages(StoredLetters letters) {
        this.letters = letters;
    }

    @GetMapping("/letters/{id}/attachments/{position}")
    ResponseEntity<byte[]> download(@PathVariable long id, @PathVariable int position) {
        return Harmless.download(letters.file(id, position));
    }

    @GetMapping("/letters/{id}/attachments/{position}/view")
    ResponseEntity<byte[]> view(@PathVariable long id, @PathVariable int position) {
        return Harmless.view(letters.file(id, position));
    }

    /** A picture within the text of the letter. */
    @GetMapping("/letters/{id}/inline/{position}")
    ResponseEntity<byte[]> picture(@PathVariable long id, @PathVariable int position) {
        return Harmless.view(letters.file(id, position));
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
