package org.pochtenie.desk.commandline;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.profile.ProfileLayerDraft;

/** Reads the profile of a line: the same names as in its file. */
final class ProfileFromJson {
    private static final Map<String, Optional<Weight>> WEIGHTS = Map.of(
            "stop", Optional.of(Weight.STOP),
            "warn", Optional.of(Weight.WARN),
            "hint", Optional.of(Weight.HINT),
            "off", Optional.empty());

    private ProfileFromJson() {}

    static Profile of(@Nullable Fields given) {
        var layer = new ProfileLayerDraft();
        if (given != null) {
            given.texts("off").forEach(layer::off);
            weights(given, layer);
            words(given, layer);
        }
        return Profile.of(layer.layer());
    }

    private static void weights(Fields given, ProfileLayerDraft layer) {
        var weights = given.fields("weights");
        if (weights == null) {
            return;
        }
        for (var rule : weights.object().propertyNames()) {
            var weight = weights.oneOf(rule, WEIGHTS);
            if (weight != null) {
                weight.ifPresentOrElse(heavy -> layer.weight(rule, heavy), () -> layer.off(rule));
            }
        }
    }

    private static void words(Fields given, ProfileLayerDraft layer) {
        var lists = given.fields("words");
        if (lists != null) {
            lists.object().propertyNames().forEach(list -> layer.words(list, lists.texts(list)));
        }
    }
}
