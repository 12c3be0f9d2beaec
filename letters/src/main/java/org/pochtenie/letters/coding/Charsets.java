package org.pochtenie.letters.coding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the character set that a letter's label means, which is often not the one that it names. */
public final class Charsets {
    public static final Charset CYRILLIC_WINDOWS = Charset.forName("windows-1251");
    /** The Ukrainian set stands for the Russian one, since their letters agree; it lacks only some frames. */
    public static final Charset CYRILLIC_KOI = Charset.forName("KOI8-U");

    public static final Charset CYRILLIC_DOS = Charset.forName("IBM866");
    public static final Charset LATIN = Charset.forName("windows-1252");
    public static final Charset CHINESE = Charset.forName("GB18030");

    private static final Pattern CODE_PAGE =
            Pattern.compile("(?:x-)?(?:cp|win|windows|ms|ibm|cswindows|oem|dos)[-_ ]?(\\d{3,5})");

    /** Supersets stand for the sets that they contain, as in the WHATWG Encoding Standard. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf-8mb4", "UTF-8"),
            Map.entry("utf_8", "UTF-8"),
            Map.entry("unicode", "UTF-8"),
            Map.entry("cp65001", "UTF-8"),
            Map.entry("utf-8n", "UTF-8"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso_8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("iso8859_1", "windows-1252"),
            Map.entry("8859-1", "windows-1252"),
            Map.entry("iso88591", "windows-1252"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"),
            Map.entry("iso-8859-8-e", "ISO-8859-8"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("koi8-r", "KOI8-U"),
            Map.entry("cskoi8r", "KOI8-U"),
            Map.entry("koi8r", "KOI8-U"),
            Map.entry("koi-8-r", "KOI8-U"),
            Map.entry("koi8", "KOI8-U"),
            Map.entry("koi8_r", "KOI8-U"),
            Map.entry("koi8u", "KOI8-U"),
            Map.entry("koi8-ru", "KOI8-U"),
            Map.entry("x-koi8-u", "KOI8-U"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("iso-gb2312", "GB18030"),
            Map.entry("gb2312-80", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("cn-gb", "GB18030"),
            Map.entry("euc-cn", "GB18030"),
            Map.entry("chinese", "GB18030"),
            Map.entry("gb18030", "GB18030"),
            Map.entry("gb-2312", "GB18030"),
            Map.entry("big5", "x-windows-950"),
            Map.entry("big-5", "x-windows-950"),
            Map.entry("cn-big5", "x-windows-950"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ks_c_5601", "x-windows-949"),
            Map.entry("ks_c_5601-1989", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("korean", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("iso-2022-jp", "x-windows-50221"),
            Map.entry("iso2022jp", "x-windows-50221"),
            Map.entry("iso-2022-jp-ms", "x-windows-50221"),
            Map.entry("cp50220", "x-windows-50221"),
            Map.entry("mac", "x-MacRoman"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
            Map.entry("ascii", "US-ASCII"),
            Map.entry("us", "US-ASCII"),
            Map.entry("646", "US-ASCII"),
            Map.entry("ansi_x3.4-1968", "US-ASCII"));

    private static final Map<String, Charset> KNOWN = new ConcurrentHashMap<>();

    private Charsets() {}

    /** The character set meant by {@code label}, or null when none is known by that name (RFC 2978, and mistakes). */
    public static @Nullable Charset named(@Nullable String label) {
        if (label == null || label.isEmpty() || label.length() > 60) {
            return null;
        }
        Charset known = KNOWN.get(label);
        if (known != null) {
            return known;
        }
        Charset found = find(tidy(label));
        if (found != null && KNOWN.size() < 500) {
            KNOWN.put(label, found);
        }
        return found;
    }

    /** True for a set in which a letter never takes two bytes, so that any bytes can be read by it. */
    public static boolean oneByte(Charset charset) {
        String name = charset.name();
        return name.startsWith("windows-12")
                || name.startsWith("ISO-8859")
                || name.startsWith("KOI8")
                || name.startsWith("IBM")
                || name.startsWith("x-Mac")
                || charset == StandardCharsets.US_ASCII;
    }

    private static String tidy(String label) {
        String tidy = label.trim().toLowerCase(Locale.ROOT).replace("\"", "").replace("'", "");
        int language = tidy.indexOf('*');
        return language > 0 ? tidy.substring(0, language) : tidy;
    }

    private static @Nullable Charset find(String label) {
        String alias = ALIASES.get(label);
        if (alias != null) {
            return Charset.forName(alias);
        }
        Matcher codePage = CODE_PAGE.matcher(label);
        if (codePage.matches()) {
            return codePage(codePage.group(1));
        }
        try {
            return Charset.forName(label);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static @Nullable Charset codePage(String number) {
        return switch (number) {
            case "65001" -> StandardCharsets.UTF_8;
            case "936" -> CHINESE;
            case "20866", "21866" -> CYRILLIC_KOI;
            case "874", "949", "950" -> Charset.forName("x-windows-" + number);
            case "932" -> Charset.forName("windows-31j");
            case "819" -> LATIN;
            default -> {
                String name = number.startsWith("125") && number.length() == 4 ? "windows-" + number : "IBM" + number;
                yield Charset.isSupported(name) ? Charset.forName(name) : null;
            }
        };
    }
}
