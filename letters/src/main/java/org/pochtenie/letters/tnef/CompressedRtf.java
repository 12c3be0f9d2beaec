package org.pochtenie.letters.tnef;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Unpacks RTF as Exchange stores it (MS-OXRTFCP): at most eightfold, so that no bomb fits in. */
final class CompressedRtf {
    private static final int PACKED = 0x75465A4C;
    private static final int STORED = 0x414C454D;
    private static final int WINDOW = 4_096;
    private static final byte[] START =
            ("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss "
                            + "\\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier"
                            + "{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx")
                    .getBytes(StandardCharsets.US_ASCII);

    private final byte[] window = new byte[WINDOW];
    private final byte[] out;
    private int written = START.length;
    private int length;

    private CompressedRtf(int size) {
        out = new byte[size];
        System.arraycopy(START, 0, window, 0, START.length);
    }

    /** Empty when the bytes are of another form; what ends too early is unpacked as far as it goes. */
    static Optional<byte[]> unpack(byte[] bytes) {
        Cursor cursor = new Cursor(bytes);
        cursor.number32(); // the packed size: the bytes at hand count
        int size = cursor.number32();
        int form = cursor.number32();
        cursor.number32(); // the checksum: a wrong one is no reason not to read
        if (form == STORED) {
            return Optional.of(cursor.bytes(Math.clamp(size, 0, cursor.left())));
        }
        if (form != PACKED || size < 0) {
            return Optional.empty();
        }
        // Two bytes of a reference stand for 17 at most.
        long most = 9L * cursor.left() + 16;
        CompressedRtf unpacked = new CompressedRtf((int) Math.min(size, most));
        unpacked.read(cursor);
        return Optional.of(Arrays.copyOf(unpacked.out, unpacked.length));
    }

    private void read(Cursor cursor) {
        while (cursor.left() > 0 && length < out.length) {
            int control = cursor.number8();
            for (int bit = 0; bit < 8 && cursor.left() > 0 && length < out.length; bit++) {
                if ((control >> bit & 1) == 0) {
                    put((byte) cursor.number8());
                } else if (!reference(cursor.number8() << 8 | cursor.number8())) {
                    return;
                }
            }
        }
    }

    /** False for the reference to itself that marks the end. */
    private boolean reference(int pair) {
        int offset = pair >> 4;
        if (offset == written % WINDOW) {
            return false;
        }
        for (int i = 0; i < (pair & 0x0F) + 2; i++) {
            put(window[(offset + i) % WINDOW]);
        }
        return true;
    }

    private void put(byte b) {
        window[written++ % WINDOW] = b;
        if (length < out.length) {
            out[length++] = b;
        }
    }
}
