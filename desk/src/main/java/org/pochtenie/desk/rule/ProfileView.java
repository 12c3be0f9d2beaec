package org.pochtenie.desk.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.pochtenie.desk.profile.Scope;
import org.pochtenie.rulebook.profile.Mistake;
import org.pochtenie.rulebook.profile.ProfileLayer;

/**
 * What every page about a profile shows.
 *
 * @param client name of the client or project; empty for the firm
 * @param clients those who have something of their own, by number
 * @param yaml as it is kept, or as it was typed
 * @param layer what is in that text
 * @param typed into a form that is not kept, by field; what is wrong in it is in no layer
 */
public record ProfileView(
        Scope scope,
        String client,
        Map<Long, String> clients,
        String yaml,
        ProfileLayer layer,
        List<Mistake> mistakes,
        Map<String, String> typed,
        boolean kept) {

    /** What goes behind every address of these pages. */
    public String query() {
        return query(scope);
    }

    static String query(Scope scope) {
        return switch (scope.kind()) {
            case FIRM -> "";
            case CLIENT -> "?client=" + scope.owner();
            case PROJECT -> "?project=" + scope.owner();
        };
    }

    public boolean ofProject() {
        return scope.kind() == Scope.Kind.PROJECT;
    }

    /** What a field shows: as it was typed, else as it is kept. */
    public String value(String field, String known) {
        return typed.getOrDefault(field, known);
    }

    /** What is wrong in a field of a form. */
    public List<String> mistakes(String field, Locale locale) {
        return messages(locale, field::equals);
    }

    /** What is wrong and stands in no field of this section's form. */
    public List<String> mistakesElsewhere(String section, Locale locale) {
        return messages(locale, field -> !ProfileSections.section(field).equals(section));
    }

    private List<String> messages(Locale locale, Predicate<String> fields) {
        return mistakes.stream()
                .filter(mistake -> fields.test(ProfileSections.field(yaml, mistake.line())))
                .map(mistake -> mistake.message().in(locale))
                .distinct()
                .toList();
    }
}
