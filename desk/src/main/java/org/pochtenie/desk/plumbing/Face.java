package org.pochtenie.desk.plumbing;

import java.util.Locale;

/**
 * What stands for a person's picture: two letters on a colour that stays his.
 *
 * @param hue 0 to 5, as the styles know them
 */
public record Face(String letters, int hue) {
    private static final int HUES = 6;

    public static Face of(String name, String address) {
        var shown = name.isBlank() ? address : name;
        var words = shown.strip().split("[\\s.@_-]+");
        var letters = new StringBuilder();
        for (var word : words) {
            var first = word.codePoints().filter(Character::isLetterOrDigit).findFirst();
            if (first.isPresent() && letters.codePointCount(0, letters.length()) < 2) {
                letters.appendCodePoint(first.getAsInt());
            }
        }
        var key = address.isBlank() ? name : address;
        return new Face(letters.toString().toLowerCase(Locale.ROOT), Math.floorMod(key.hashCode(), HUES));
    }
}
