package org.pochtenie.desk.commandline.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pochtenie.desk.commandline.console.GivenFile;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.desk.commandline.console.Wrong;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterFiles;
import org.pochtenie.letters.LetterReader;

/** The letters of a thread that lies in an mbox file, an .eml file or a folder, in the order of their dates. */
final class EarlierLetters {
    private EarlierLetters() {}

    static List<Letter> in(Path path) {
        var letters = new ArrayList<Letter>();
        try (var files = LetterFiles.in(path)) {
            while (files.hasNext()) {
                letters.add(LetterReader.read(files.next().bytes()));
            }
        } catch (UncheckedIOException unreadable) {
            throw GivenFile.unreadable(path, unreadable.getCause());
        } catch (IOException unreadable) {
            throw GivenFile.unreadable(path, unreadable);
        }
        if (letters.stream().allMatch(letter -> letter.headers().isEmpty())) {
            throw new Wrong(Say.words("wrong.noletter", path));
        }
        // Letters without a date stay where they stand at the beginning: sorting is stable.
        letters.sort(Comparator.comparing(letter -> letter.date() == null ? Instant.MIN : letter.date()));
        return letters;
    }
}
