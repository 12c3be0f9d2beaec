package org.pochtenie.letters.tnef;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The MAPI properties of a message or of a file in it (MS-OXTNEF section 2.1.3.4), by their number. */
final class Properties {
    static final int MESSAGE_CLASS = 0x001A;
    static final int SUBJECT = 0x0037;
    static final int SUBMITTED = 0x0039;
    static final int AUTHOR_NAME = 0x0042;
    static final int START = 0x0060;
    static final int END = 0x0061;
    static final int AUTHOR_ADDRESS = 0x0065;
    static final int SENDER_NAME = 0x0C1A;
    static final int SENDER_ADDRESS = 0x0C1F;
    static final int BODY = 0x1000;
    static final int RTF = 0x1009;
    static final int HTML = 0x1013;
    static final int MESSAGE_ID = 0x1035;
    static final int DISPLAY_NAME = 0x3001;
    static final int ADDRESS = 0x3003;
    static final int DATA = 0x3701;
    static final int SHORT_NAME = 0x3704;
    static final int LONG_NAME = 0x3707;
    static final int TRANSPORT_NAME = 0x370C;
    static final int MIME_TYPE = 0x370E;
    static final int CONTENT_ID = 0x3712;
    static final int FLAGS = 0x3714;
    static final int SMTP_ADDRESS = 0x39FE;
    static final int INTERNET_CODEPAGE = 0x3FDE;
    static final int MESSAGE_CODEPAGE = 0x3FFD;
    static final int SENDER_SMTP = 0x5D01;
    static final int AUTHOR_SMTP = 0x5D02;
    static final int HIDDEN = 0x7FFE;

    /** Properties with a number in a name, kept under that number and this mark. */
    private static final int BY_NAME = 0x10000;

    static final int MEETING_WHERE = BY_NAME | 0x0002;
    static final int MEETING_ID = BY_NAME | 0x0003;
    static final int MEETING_CLEAN_ID = BY_NAME | 0x0023;
    static final int MEETING_SEQUENCE = BY_NAME | 0x8201;
    static final int MEETING_LOCATION = BY_NAME | 0x8208;
    static final int MEETING_START = BY_NAME | 0x820D;
    static final int MEETING_END = BY_NAME | 0x820E;

    private static final int MOST = 10_000;
    private static final int NAMED = 0x8000;
    private static final int MANY = 0x1000;

    private final Map<Integer, Property> byId = new HashMap<>();
    private boolean broken;

    static Properties read(byte[] bytes) {
        return read(new Cursor(bytes));
    }

    static Properties read(Cursor cursor) {
        Properties properties = new Properties();
        int count = cursor.number32();
        for (int i = 0; i < count && i < MOST && cursor.left() >= 4 && !cursor.broken(); i++) {
            properties.one(cursor);
        }
        properties.broken |= cursor.broken() || count < 0 || count > MOST;
        return properties;
    }

    boolean broken() {
        return broken;
    }

    @Nullable
    Property get(int id) {
        return byId.get(id);
    }

    void putAll(Properties more) {
        more.byId.forEach(byId::putIfAbsent);
        broken |= more.broken;
    }

    /** The first of these that is a text and not empty; else an empty text. */
    String text(Charset codepage, int... ids) {
        for (int id : ids) {
            Property property = byId.get(id);
            String text = property == null || !property.isText() ? "" : property.text(codepage);
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    int number(int id) {
        Property property = byId.get(id);
        return property == null ? 0 : property.number();
    }

    private void one(Cursor cursor) {
        int type = cursor.number16();
        int id = cursor.number16();
        int key = id >= NAMED ? name(cursor) : id;
        boolean many = (type & MANY) != 0;
        int plain = type & ~MANY;
        int size = fixedSize(plain);
        int values = many || size == 0 ? cursor.number32() : 1;
        for (int i = 0; i < values && !cursor.broken() && cursor.left() > 0; i++) {
            byte[] value = size == 0 ? variable(cursor) : cursor.bytes(size);
            if (key != 0 && i == 0) {
                byId.putIfAbsent(key, new Property(plain, value));
            }
        }
    }

    /** A property without a number of its own: a GUID, which is not needed here, and a number or a text; 0 for a text. */
    private static int name(Cursor cursor) {
        cursor.skip(16);
        if (cursor.number32() == 0) {
            int number = cursor.number32();
            return number > 0 && number < BY_NAME ? BY_NAME | number : 0;
        }
        variable(cursor);
        return 0;
    }

    private static byte[] variable(Cursor cursor) {
        int length = cursor.number32();
        byte[] value = cursor.bytes(length);
        cursor.skip(Math.min(cursor.left(), -length & 3));
        return value;
    }

    /** 0 for what brings its length along. */
    private static int fixedSize(int type) {
        return switch (type) {
            case Property.STRING8, Property.UNICODE, Property.BINARY, Property.OBJECT -> 0;
            case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
            case 0x48 -> 16;
            default -> 4;
        };
    }
}
