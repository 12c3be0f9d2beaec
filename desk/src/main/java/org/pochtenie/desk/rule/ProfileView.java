package org.pochtenie.desk.rule;

import java.util.List;
import java.util.Map;
import org.pochtenie.desk.profile.Scope;
import org.pochtenie.rulebook.profile.Mistake;
import org.pochtenie.rulebook.profile.ProfileLayer;

/**
 * What every page about a profile shows.
 *
 * @param client name of the client; empty for the firm
 * @param clients those who have something of their own, by number
 * @param yaml as it is kept, or as it was typed
 * @param layer what is in that text
 */
public record ProfileView(
        Scope scope,
        String client,
        Map<Long, String> clients,
        String yaml,
        ProfileLayer layer,
        List<Mistake> mistakes,
        boolean kept) {

    /** What goes behind every address of these pages. */
    public String query() {
        return scope.equals(Scope.FIRM) ? "" : "?client=" + scope.owner();
    }

    public List<String> messages(String language) {
        var locale = java.util.Locale.of(language);
        return mistakes.stream()
                .map(mistake -> mistake.message().in(locale))
                .distinct()
                .toList();
    }
}
