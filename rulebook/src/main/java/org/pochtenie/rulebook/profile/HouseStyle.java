package org.pochtenie.rulebook.profile;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.text.Language;

/**
 * How letters of this house look.
 *
 * @param greetings the greeting that fixes offer, by language; {@code {name}} stands for the addressee
 * @param closings the closing that fixes offer, by language
 * @param emoji whether they are welcome; null: as the client does
 * @param signatureRole whether a signature says what the author is; null: wanted
 */
public record HouseStyle(
        Map<Language, String> greetings,
        Map<Language, String> closings,
        @Nullable Boolean emoji,
        @Nullable Boolean signatureRole) {
    /** Nothing is said about style. */
    public static final HouseStyle NONE = new HouseStyle(Map.of(), Map.of(), null, null);

    public HouseStyle {
        greetings = Map.copyOf(greetings);
        closings = Map.copyOf(closings);
    }

    /** This style where it says something, the base elsewhere. */
    public HouseStyle over(HouseStyle base) {
        return new HouseStyle(
                joined(base.greetings, greetings),
                joined(base.closings, closings),
                emoji != null ? emoji : base.emoji,
                signatureRole != null ? signatureRole : base.signatureRole);
    }

    private static Map<Language, String> joined(Map<Language, String> base, Map<Language, String> nearer) {
        var joined = new EnumMap<Language, String>(Language.class);
        joined.putAll(base);
        joined.putAll(nearer);
        return joined;
    }
}
