package org.pochtenie.letters.tnef;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Letter;

/**
 * A letter as its sender meant it: every {@code winmail.dat} gives place to the files in it, and its text and HTML stand
 * where the letter has none of its own.
 *
 * @param letter the letter itself when nothing was in such a file
 * @param enclosed which of its attachments, from 0, were in one
 */
public record Unwrapped(Letter letter, Set<Integer> enclosed) {
    /** A file of this form holds letters, not archives; whoever puts more into one means harm. */
    private static final int MOST_FILES = 500;

    /** Opens what can be opened; a file that cannot stays as it is. */
    public static Unwrapped of(Letter letter) {
        if (letter.attachments().stream().noneMatch(Tnef::is)) {
            return new Unwrapped(letter, Set.of());
        }
        List<Attachment> files = new ArrayList<>();
        Set<Integer> enclosed = new HashSet<>();
        List<Tnef> opened = new ArrayList<>();
        for (Attachment attachment : letter.attachments()) {
            Optional<Tnef> tnef = Tnef.open(attachment).filter(Unwrapped::holdsSomething);
            tnef.ifPresent(opened::add);
            List<Attachment> inside = tnef.map(Tnef::files).orElse(List.of(attachment));
            if (tnef.isPresent()) {
                IntStream.range(files.size(), files.size() + inside.size()).forEach(enclosed::add);
            }
            files.addAll(inside);
        }
        return opened.isEmpty()
                ? new Unwrapped(letter, Set.of())
                : new Unwrapped(with(letter, files, opened), Set.copyOf(enclosed));
    }

    private static boolean holdsSomething(Tnef tnef) {
        return tnef.files().size() <= MOST_FILES
                && (!tnef.files().isEmpty() || tnef.text() != null || tnef.html() != null);
    }

    private static Letter with(Letter letter, List<Attachment> files, List<Tnef> opened) {
        Tnef first = opened.getFirst();
        return new Letter(
                letter.messageId(),
                letter.inReplyTo(),
                letter.references(),
                letter.subject().isBlank() ? first.subject() : letter.subject(),
                letter.from(),
                letter.sender(),
                letter.replyTo(),
                letter.to(),
                letter.cc(),
                letter.bcc(),
                letter.date(),
                letter.plain(),
                text(letter, first),
                html(letter, first),
                List.copyOf(files),
                letter.headers(),
                letter.defects());
    }

    private static String text(Letter letter, Tnef tnef) {
        return letter.text().isBlank() && tnef.text() != null ? tnef.text() : letter.text();
    }

    private static @Nullable String html(Letter letter, Tnef tnef) {
        return letter.html() == null ? tnef.html() : letter.html();
    }
}
