package org.pochtenie.letters.tnef;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.PlainText;
import org.pochtenie.letters.coding.Decoding;
import org.pochtenie.letters.coding.HtmlCharset;

/**
 * The text of a winmail.dat in its forms.
 *
 * @param text null when there is none
 * @param html null when there is none
 */
record Bodies(@Nullable String text, @Nullable String html) {
    private static final int LONGEST = 5_000_000;

    static Bodies of(Properties message, byte @Nullable [] legacy, Charset codepage) {
        byte[] rtf = rtf(message);
        String html = html(message, codepage);
        if (html == null && rtf != null && Rtf.ofHtml(rtf)) {
            html = Rtf.html(rtf, codepage);
        }
        String plain = message.text(codepage, Properties.BODY);
        if (plain.isBlank() && legacy != null) {
            plain = new Property(Property.STRING8, legacy).text(codepage);
        }
        if (plain.isBlank() && html != null) {
            plain = PlainText.of(html);
        }
        if (plain.isBlank() && rtf != null) {
            plain = Rtf.text(rtf, codepage);
        }
        return new Bodies(
                plain.isBlank() ? null : bounded(plain.replace("\r\n", "\n").replace('\r', '\n')),
                html == null || html.isBlank() ? null : bounded(html));
    }

    private static byte @Nullable [] rtf(Properties message) {
        Property packed = message.get(Properties.RTF);
        return packed == null
                ? null
                : CompressedRtf.unpack(packed.bytes()).filter(Rtf::is).orElse(null);
    }

    private static @Nullable String html(Properties message, Charset codepage) {
        Property html = message.get(Properties.HTML);
        if (html == null || html.bytes().length == 0) {
            return null;
        }
        if (html.isText()) {
            return html.text(codepage);
        }
        Charset declared = Codepages.of(message.number(Properties.INTERNET_CODEPAGE));
        String label = declared == null ? HtmlCharset.of(html.bytes()) : declared.name();
        String text = Decoding.text(html.bytes(), label == null ? codepage.name() : label)
                .text();
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String bounded(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
