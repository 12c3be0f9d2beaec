package org.pochtenie.letters.tnef;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.coding.Charsets;

/** Character sets by the numbers that Windows gives them. */
final class Codepages {
    /** The sets of RTF fonts ({@code \fcharset}) that are not the document's own. */
    private static final Map<Integer, Integer> OF_FONTS = Map.ofEntries(
            Map.entry(0, 1252),
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250));

    private Codepages() {}

    /** Null when the number is unknown or 0. */
    static @Nullable Charset of(int number) {
        return switch (number) {
            case 0 -> null;
            case 1200 -> StandardCharsets.UTF_16LE;
            case 10000 -> Charsets.named("macintosh");
            case 10007 -> Charsets.named("x-mac-cyrillic");
            case 20127 -> Charsets.LATIN;
            case 50220, 50221, 50222 -> Charsets.named("iso-2022-jp");
            case 51932 -> Charsets.named("euc-jp");
            case 51949 -> Charsets.named("euc-kr");
            case 51936, 54936, 52936 -> Charsets.CHINESE;
            default ->
                number > 28590 && number < 28606
                        ? Charsets.named("iso-8859-" + (number - 28590))
                        : Charsets.named("cp" + number);
        };
    }

    /** Null when the font has the document's own set. */
    static @Nullable Charset ofFont(int fontCharset) {
        return of(OF_FONTS.getOrDefault(fontCharset, 0));
    }
}
