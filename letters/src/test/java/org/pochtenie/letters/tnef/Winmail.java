package org.pochtenie.letters.tnef;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes winmail.dat files for tests. */
final class Winmail {
    private static final int NAMED = 0x10000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Winmail() {
        number(0x223E9F78);
        out.writeBytes(new byte[] {1, 0});
    }

    /** A property as it stands in a file: {@code value} is a number, a text or bytes. */
    record Prop(int type, int id, Object value) {
        /** One with a number of its own in a name. */
        static Prop named(int type, int number, Object value) {
            return new Prop(type, NAMED | number, value);
        }

        static Prop text(int id, String value) {
            return new Prop(0x1F, id, value);
        }

        static Prop bytes(int id, byte[] value) {
            return new Prop(0x102, id, value);
        }
    }

    Winmail attribute(int level, int id, byte[] value) {
        out.write(level);
        number(id);
        number(value.length);
        out.writeBytes(value);
        int sum = 0;
        for (byte b : value) {
            sum += b & 0xFF;
        }
        out.write(sum);
        out.write(sum >> 8);
        return this;
    }

    Winmail message(Prop... props) {
        return attribute(1, 0x00069003, properties(props));
    }

    Winmail file(Prop... props) {
        return attribute(2, 0x00069002, new byte[14]).attribute(2, 0x00069005, properties(props));
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /** Uncompressed, as MS-OXRTFCP allows. */
    static byte[] rtf(String rtf) {
        byte[] raw = rtf.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(16 + raw.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(raw.length + 12)
                .putInt(raw.length)
                .putInt(0x414C454D)
                .putInt(0)
                .put(raw)
                .array();
    }

    static byte[] properties(Prop... props) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(little(props.length));
        for (Prop prop : props) {
            boolean named = (prop.id() & NAMED) != 0;
            all.writeBytes(little((named ? 0x8001 : prop.id()) << 16 | prop.type()));
            if (named) {
                all.writeBytes(new byte[20]);
                all.writeBytes(little(prop.id() & 0xFFFF));
            }
            if (prop.type() == 0x40 && prop.value() instanceof byte[] time) {
                all.writeBytes(time);
            } else if (prop.value() instanceof Integer number) {
                all.writeBytes(little(number));
            } else {
                byte[] value = prop.value() instanceof String text
                        ? (text + "\0").getBytes(StandardCharsets.UTF_16LE)
                        : (byte[]) prop.value();
                all.writeBytes(little(1));
                all.writeBytes(little(value.length));
                all.writeBytes(value);
                all.writeBytes(new byte[-value.length & 3]);
            }
        }
        return all.toByteArray();
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private void number(int number) {
        out.writeBytes(little(number));
    }
}
