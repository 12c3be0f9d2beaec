package org.pochtenie.letters.tnef;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Defect;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.invitation.Invitation;
import org.pochtenie.letters.invitation.When;
import org.pochtenie.letters.tnef.Winmail.Prop;

class TnefTest {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private static byte[] codepage(int number) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private static byte[] rows(Prop... row) {
        byte[] properties = Winmail.properties(row);
        return ByteBuffer.allocate(4 + properties.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(1)
                .put(properties)
                .array();
    }

    private static Letter letter(byte[] winmail, String text) {
        String raw = String.join(
                "\r\n",
                "From: oleg@client.example",
                "Content-Type: multipart/mixed; boundary=b",
                "",
                "--b",
                "Content-Type: text/plain",
                "",
                text,
                "--b",
                "Content-Type: application/ms-tnef; name=winmail.dat",
                "Content-Transfer-Encoding: base64",
                "",
                Base64.getMimeEncoder().encodeToString(winmail),
                "--b--",
                "");
        return LetterReader.read(raw.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void readsTheOldAttributesInTheirCodepage() {
        byte[] bytes = new Winmail()
                .attribute(1, 0x00069007, codepage(1251))
                .attribute(1, 0x00018004, "Смета\0".getBytes(CYRILLIC))
                .attribute(1, 0x0002800C, "Добрый день,\r\nсмета внутри.\0".getBytes(CYRILLIC))
                .attribute(2, 0x00069002, new byte[14])
                .attribute(2, 0x00018010, "СМЕТА.XLS\0".getBytes(CYRILLIC))
                .attribute(2, 0x0006800F, new byte[] {1, 2, 3})
                .bytes();
        Tnef tnef = Tnef.open(bytes).orElseThrow();
        assertThat(tnef.subject()).isEqualTo("Смета");
        assertThat(tnef.text()).isEqualTo("Добрый день,\nсмета внутри.");
        assertThat(tnef.html()).isNull();
        assertThat(tnef.defects()).isEmpty();
        assertThat(tnef.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("СМЕТА.XLS");
            assertThat(file.bytes()).containsExactly(1, 2, 3);
        });
    }

    @Test
    void readsTheLongNameTheTypeAndThePicture() {
        byte[] bytes = new Winmail()
                .file(
                        Prop.text(0x3707, "Смета на ремонт (итог).xlsx"),
                        Prop.text(0x370E, "Application/Vnd.Example"),
                        Prop.bytes(0x3701, new byte[] {9, 8}))
                .file(
                        Prop.text(0x3704, "PIC~1.PNG"),
                        Prop.text(0x370C, "picture.png"),
                        Prop.text(0x3712, "pic@studio.example"),
                        new Prop(3, 0x3714, 4),
                        Prop.bytes(0x3701, new byte[] {7}))
                .bytes();
        assertThat(Tnef.open(bytes).orElseThrow().files())
                .containsExactly(
                        Attachment.file("Смета на ремонт (итог).xlsx", "application/vnd.example", new byte[] {9, 8}),
                        Attachment.picture("pic@studio.example", "picture.png", "image/png", new byte[] {7}));
    }

    @Test
    void takesTheHtmlOutOfTheRtf() {
        String rtf = "{\\rtf1\\ansi\\ansicpg1251\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}"
                + "{\\f1\\fswiss\\fcharset204 Arial;}{\\f2\\fcharset136 Mincho;}}{\\colortbl;\\red0;}\r\n"
                + "{\\*\\htmltag64}{\\*\\htmltag84 <p class=\"\\'ea\">}\\htmlrtf \\f1\\b hidden \\htmlrtf0 \\f1 \\'cf\\'f0"
                + "{\\*\\htmltag84 &nbsp;}\\htmlrtf \\'a0\\htmlrtf0 5 < 6 \\{ok\\}"
                + "\\u8470 ?{\\*\\mhtmltag84 <x>}{\\*\\htmltag92 </p>}\\par\r\n}";
        Tnef tnef = Tnef.open(new Winmail()
                        .message(Prop.bytes(0x1009, Winmail.rtf(rtf)))
                        .bytes())
                .orElseThrow();
        assertThat(tnef.html()).isEqualTo("<p class=\"к\">Пр&nbsp;5 &lt; 6 {ok}№</p>\n");
        assertThat(tnef.text()).contains("5 < 6 {ok}№");
    }

    @Test
    void takesTheTextOutOfPlainRtf() {
        String rtf = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fnil\\fcharset204 Arial;}}{\\info{\\author Nobody}}"
                + "{\\*\\generator none}\\f0 \\'c4\\'e0, \\ldblquote {\\b so}\\rdblquote\\par{\\v hidden}one\\tab two"
                + "{\\pict\\bin4 }}}}\\line last}";
        Tnef tnef = Tnef.open(new Winmail()
                        .message(Prop.bytes(0x1009, Winmail.rtf(rtf)))
                        .bytes())
                .orElseThrow();
        assertThat(tnef.html()).isNull();
        assertThat(tnef.text()).startsWith("Да, “so”\none\ttwo");
    }

    @Test
    void unpacksRtf() {
        // The two worked examples of MS-OXRTFCP.
        byte[] simple = HexFormat.of()
                .parseHex("2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232"
                        + "0af32068656c090020627705b06c647d0a800fa0");
        assertThat(new String(CompressedRtf.unpack(simple).orElseThrow(), StandardCharsets.US_ASCII))
                .isEqualTo("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
        byte[] crossing = HexFormat.of().parseHex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0");
        assertThat(new String(CompressedRtf.unpack(crossing).orElseThrow(), StandardCharsets.US_ASCII))
                .isEqualTo("{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}");
    }

    @Test
    void aSizeThatLiesTakesNoMemory() {
        byte[] lie = HexFormat.of().parseHex("ffffff7fffffff7f4c5a46750000000000616263");
        assertThat(CompressedRtf.unpack(lie).orElseThrow()).hasSizeLessThan(100);
    }

    @Test
    void aLetterWithinIsALetter() {
        byte[] inner = new Winmail()
                .message(
                        Prop.text(0x0037, "Вложенное"),
                        Prop.text(0x1000, "Текст внутри"),
                        Prop.text(0x0C1A, "Рита"),
                        Prop.text(0x5D01, "rita@client.example"),
                        Prop.text(0x1035, "<inner@client.example>"),
                        new Prop(0x40, 0x0039, 0))
                .bytes();
        byte[] object = new byte[16 + inner.length];
        System.arraycopy(inner, 0, object, 16, inner.length);
        byte[] outer = new Winmail()
                .file(Prop.text(0x3001, "Вложенное"), new Prop(0x0D, 0x3701, object))
                .bytes();
        Attachment file = Tnef.open(outer).orElseThrow().files().getFirst();
        assertThat(file.name()).isEqualTo("Вложенное.eml");
        assertThat(file.type()).isEqualTo("message/rfc822");
        Letter letter = LetterReader.read(file.bytes());
        assertThat(letter.subject()).isEqualTo("Вложенное");
        assertThat(letter.text().strip()).isEqualTo("Текст внутри");
        assertThat(letter.from()).hasToString("Рита <rita@client.example>");
        assertThat(letter.messageId()).isEqualTo("inner@client.example");
    }

    @Test
    void aMeetingOfPropertiesBecomesACalendar() {
        byte[] start = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(133_774_848_000_000_000L)
                .array();
        byte[] winmail = new Winmail()
                .attribute(1, 0x00078008, "IPM.Microsoft Schedule.MtgReq\0".getBytes(StandardCharsets.US_ASCII))
                .message(
                        Prop.text(0x0037, "Обсуждение, часть 2"),
                        Prop.text(0x5D01, "rita@client.example"),
                        Prop.named(0x1F, 0x8208, "Офис"),
                        Prop.named(0x102, 0x23, new byte[] {4, 0, (byte) 0xAB}),
                        new Prop(0x40, 0x0060, start))
                .attribute(1, 0x00069004, rows(Prop.text(0x3001, "Анна"), Prop.text(0x39FE, "anna@studio.example")))
                .bytes();
        Invitation meeting = Invitation.of(letter(winmail, "Please come")).orElseThrow();
        assertThat(meeting.method()).isEqualTo(Invitation.Method.REQUEST);
        assertThat(meeting.uid()).isEqualTo("0400AB");
        assertThat(meeting.summary()).isEqualTo("Обсуждение, часть 2");
        assertThat(meeting.location()).isEqualTo("Офис");
        assertThat(meeting.when()).isInstanceOf(When.Moment.class);
        assertThat(((When.Moment) meeting.when()).start()).isEqualTo("2024-12-01T00:00:00Z");
        assertThat(meeting.organizer()).isNotNull();
        assertThat(meeting.organizer().address().address()).isEqualTo("rita@client.example");
        assertThat(meeting.guests())
                .extracting(guest -> guest.address().toString())
                .containsExactly("Анна <anna@studio.example>");
    }

    @Test
    void theLetterTakesItsTextFromItWhereThereIsNoOther() {
        byte[] winmail = new Winmail().message(Prop.text(0x1000, "Inside")).bytes();
        Letter silent = letter(winmail, "");
        assertThat(silent.text()).isEqualTo("Inside");
        assertThat(silent.plain()).isBlank();
        assertThat(silent.attachments()).extracting(Attachment::name).containsExactly("winmail.dat");
        assertThat(letter(winmail, "Outside").text().strip()).isEqualTo("Outside");
    }

    @Test
    void whatIsNoWinmailIsADefectAndStaysAFile() {
        Letter letter = letter("not one at all".getBytes(StandardCharsets.US_ASCII), "Hello");
        assertThat(letter.attachments()).hasSize(1);
        assertThat(letter.defects()).extracting(Defect::kind).contains(Defect.Kind.STRUCTURE);
        assertThat(Tnef.open(letter.attachments().getFirst())).isEmpty();
    }

    @Test
    void brokenBytesNeverStopTheReading() {
        byte[] inner = new Winmail()
                .message(Prop.text(0x0037, "In"), Prop.text(0x5D01, "rita@client.example"), Prop.text(0x1035, "<a@b>"))
                .file(Prop.text(0x3707, "b.txt"), Prop.text(0x370E, "text/plain"), Prop.bytes(0x3701, new byte[9]))
                .bytes();
        byte[] object = new byte[16 + inner.length];
        System.arraycopy(inner, 0, object, 16, inner.length);
        byte[] good = new Winmail()
                .attribute(1, 0x00069007, codepage(1251))
                .file(new Prop(0x0D, 0x3701, object))
                .message(Prop.text(0x1000, "Text"), Prop.bytes(0x1009, Winmail.rtf("{\\rtf1\\fromhtml1 a\\u1}")))
                .file(Prop.text(0x3707, "a.txt"), Prop.bytes(0x3701, new byte[100]))
                .bytes();
        for (int length = 0; length < good.length; length++) {
            Tnef.open(Arrays.copyOf(good, length));
        }
        Random random = new Random(7);
        for (int round = 0; round < 4_000; round++) {
            byte[] bad = good.clone();
            for (int i = 0; i < 1 + round % 8; i++) {
                bad[6 + random.nextInt(bad.length - 6)] = (byte) random.nextInt(256);
            }
            assertThat(Tnef.open(bad)).isPresent();
        }
    }

    @Test
    void momentsThatNoLetterHasAreTheBeginningOfTime() {
        byte[] longMax = ByteBuffer.allocate(8).putLong(Long.MAX_VALUE).array();
        assertThat(Moments.ofFileTime(longMax)).isEqualTo(Instant.EPOCH);
        byte[] ticks = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(133_774_848_000_000_000L)
                .array();
        assertThat(Moments.ofFileTime(ticks)).isEqualTo("2024-12-01T00:00:00Z");
    }
}
