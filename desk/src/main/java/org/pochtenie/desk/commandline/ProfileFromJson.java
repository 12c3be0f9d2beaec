package org.pochtenie.desk.commandline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Weight;

/** Reads the profile of a line: the same names as in its file. */
final class ProfileFromJson {
    private static final Map<String, Weight> WEIGHTS =
            Map.of("stop", Weight.STOP, "warn", Weight.WARN, "hint", Weight.HINT);

    private ProfileFromJson() {}

    static Profile of(@Nullable Fields given) {
        var standard = Profile.standard();
        if (given == null) {
            return standard;
        }
        var weights = new HashMap<String, Weight>();
        var off = new HashSet<>(given.texts("off"));
        var wanted = given.fields("weights");
        if (wanted != null) {
            for (var rule : wanted.object().propertyNames()) {
                if ("off".equals(wanted.text(rule))) {
                    off.add(rule);
                } else {
                    weights.put(rule, java.util.Objects.requireNonNull(wanted.oneOf(rule, WEIGHTS)));
                }
            }
        }
        var words = new HashMap<String, List<String>>();
        var lists = given.fields("words");
        if (lists != null) {
            lists.object().propertyNames().forEach(list -> words.put(list, lists.texts(list)));
        }
        return new Profile(
                weights,
                off,
                words,
                standard.limits(),
                standard.tone(),
                standard.form(),
                standard.answerWithin(),
                standard.language());
    }
}
