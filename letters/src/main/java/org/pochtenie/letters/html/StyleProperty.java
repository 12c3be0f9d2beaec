package org.pochtenie.letters.html;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of CSS properties that may stay. What is not named here, {@code position} above all, falls. */
enum StyleProperty {
    BACKGROUND("background background-color background-image background-position background-repeat background-size"),
    FONT("font font-family"),
    /** May be less than nothing, by a little: hanging numbers, dense headings. */
    SHIFT("text-indent letter-spacing word-spacing"),
    PLAIN("border border-bottom border-bottom-color border-bottom-left-radius border-bottom-right-radius "
            + "border-bottom-style border-bottom-width border-collapse border-color border-left "
            + "border-left-color border-left-style border-left-width border-radius border-right "
            + "border-right-color border-right-style border-right-width border-spacing border-style border-top "
            + "border-top-color border-top-left-radius border-top-right-radius border-top-style "
            + "border-top-width border-width box-sizing caption-side clear color direction display empty-cells "
            + "float font-size font-stretch font-style font-variant font-weight height line-height list-style "
            + "list-style-position list-style-type margin margin-bottom margin-left margin-right margin-top "
            + "max-height max-width min-height min-width opacity overflow overflow-wrap padding padding-bottom "
            + "padding-left padding-right padding-top table-layout text-align text-decoration "
            + "text-decoration-color text-decoration-line text-transform unicode-bidi vertical-align "
            + "visibility white-space width word-break word-spacing word-wrap");

    private static final Map<String, StyleProperty> BY_NAME = Stream.of(values())
            .flatMap(kind -> Stream.of(kind.names.split(" ")).map(name -> Map.entry(name, kind)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

    /** Words of a background that are no colour. */
    private static final Set<String> LAYING = Set.of(
            "repeat",
            "no-repeat",
            "repeat-x",
            "repeat-y",
            "center",
            "top",
            "left",
            "right",
            "bottom",
            "scroll",
            "fixed",
            "local",
            "cover",
            "contain",
            "border-box",
            "padding-box",
            "content-box",
            "auto",
            "space",
            "round",
            "none");

    private final String names;

    StyleProperty(String names) {
        this.names = names;
    }

    /** Null when such a property may not stay. */
    static @Nullable StyleProperty of(String name) {
        return BY_NAME.get(name);
    }

    /** Whether names of fonts stand in it. */
    boolean names() {
        return this == FONT;
    }

    boolean color(String word) {
        return !LAYING.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean allows(String number) {
        return number.charAt(0) != '-' || this == BACKGROUND || this == SHIFT && small(number);
    }

    private static boolean small(String number) {
        int digits = 0;
        while (digits + 1 < number.length() && Character.isDigit(number.charAt(digits + 1))) {
            digits++;
        }
        return digits < 3;
    }
}
