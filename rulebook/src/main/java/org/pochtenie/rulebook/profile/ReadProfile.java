package org.pochtenie.rulebook.profile;

import java.util.List;

/** What was read of a profile, and all that is wrong with it; what is wrong is not in the layer. */
public record ReadProfile(ProfileLayer layer, List<Mistake> mistakes) {
    public ReadProfile {
        mistakes = List.copyOf(mistakes);
    }

    public boolean isRight() {
        return mistakes.isEmpty();
    }
}
