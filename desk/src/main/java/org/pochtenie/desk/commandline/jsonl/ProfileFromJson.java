package org.pochtenie.desk.commandline.jsonl;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.commandline.console.Complaints;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.profile.ProfileYaml;

/** The profiles of the lines, named as in a profile's file; what is wrong in one is told once, and the rest of it holds. */
final class ProfileFromJson {
    private static final int MOST_REMEMBERED = 1_000;

    private final Map<String, Profile> read = new HashMap<>();
    private final Complaints complaints;

    ProfileFromJson(Complaints complaints) {
        this.complaints = complaints;
    }

    Profile of(@Nullable Fields given) {
        if (given == null) {
            return Profile.standard();
        }
        if (read.size() > MOST_REMEMBERED) {
            read.clear();
        }
        return read.computeIfAbsent(given.object().toString(), this::profile);
    }

    /** JSON is YAML too. */
    private Profile profile(String json) {
        var profile = ProfileYaml.read(json);
        profile.mistakes()
                .forEach(mistake -> complaints.add(
                        Say.words("wrong.profile", mistake.message().in(Say.language()))));
        return Profile.of(profile.layer());
    }
}
