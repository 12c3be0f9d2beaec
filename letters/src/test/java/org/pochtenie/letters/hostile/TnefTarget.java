package org.pochtenie.letters.hostile;

import java.nio.charset.StandardCharsets;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.tnef.Tnef;
import org.pochtenie.letters.tnef.Unwrapped;

/** Any bytes are a winmail.dat or none. */
final class TnefTarget {
    private static final String HEAD =
            "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: binary\n\n";

    private TnefTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(() -> {
            Tnef.open(bytes);
            byte[] head = HEAD.getBytes(StandardCharsets.US_ASCII);
            byte[] letter = java.util.Arrays.copyOf(head, head.length + bytes.length);
            System.arraycopy(bytes, 0, letter, head.length, bytes.length);
            long size = Unwrapped.of(LetterReader.read(letter)).letter().attachments().stream()
                    .mapToLong(Attachment::size)
                    .sum();
            Watch.hold(size <= 20L * letter.length + 4_096, "files much larger than their envelope");
        });
    }
}
