package org.pochtenie.letters.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.Mbox;

/** Any file is an mbox of some letters, together no larger than it. */
final class MboxTarget {
    private MboxTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(() -> {
            long size = 0;
            try (Mbox mbox = new Mbox(new ByteArrayInputStream(bytes))) {
                while (mbox.hasNext()) {
                    byte[] letter = mbox.next();
                    size += letter.length;
                    LetterReader.read(letter);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            Watch.hold(size <= bytes.length, "letters larger than their file");
        });
    }
}
