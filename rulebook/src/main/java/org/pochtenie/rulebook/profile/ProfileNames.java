package org.pochtenie.rulebook.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pochtenie.rulebook.Rulebook;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.Rule;

/** The names that a profile may use: rules, limits and word lists. */
public record ProfileNames(Set<String> rules, Map<String, Limit> limits, Map<String, Wording> lists) {
    /** A number that rules ask for, with its bounds and what it is where no profile says otherwise. */
    public record Limit(int least, int most, int own, Wording title) {}

    private static final Map<String, Limit> LIMITS = readLimits();
    private static final Map<String, Wording> LISTS = readLists();

    /** Those of the built-in rulebook. */
    public static ProfileNames builtIn() {
        return with(List.of());
    }

    /** Those of the built-in rulebook and of rules that a firm has written itself. */
    public static ProfileNames with(Collection<Rule> own) {
        var rules = new LinkedHashSet<String>();
        Rulebook.rules().forEach(rule -> rules.add(rule.id()));
        own.forEach(rule -> rules.add(rule.id()));
        return new ProfileNames(rules, LIMITS, LISTS);
    }

    /** Whether a list may have that name: a known one, one of a rule, and either of them with {@code -not}. */
    public boolean isList(String name) {
        var positive = name.endsWith("-not") ? name.substring(0, name.length() - "-not".length()) : name;
        return lists.containsKey(positive) || rules.contains(positive);
    }

    private static Map<String, Limit> readLimits() {
        var limits = new LinkedHashMap<String, Limit>();
        for (var line : lines("limits.txt")) {
            var parts = line.split("\\s*;\\s*", 2);
            var numbers = parts[0].split(" = |\\.\\.| ");
            limits.put(
                    numbers[0],
                    new Limit(
                            Integer.parseInt(numbers[1]),
                            Integer.parseInt(numbers[2]),
                            Integer.parseInt(numbers[3]),
                            title(parts[1])));
        }
        return limits;
    }

    private static Map<String, Wording> readLists() {
        var lists = new LinkedHashMap<String, Wording>();
        for (var line : lines("lists.txt")) {
            var parts = line.split("\\s*;\\s*", 2);
            lists.put(parts[0], title(parts[1]));
        }
        return lists;
    }

    private static Wording title(String both) {
        var languages = both.split("\\s*\\|\\s*", 2);
        return new Wording(languages[0], languages[1]);
    }

    private static List<String> lines(String name) {
        try (var stream = ProfileNames.class.getResourceAsStream("/profile/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("There is no /profile/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
