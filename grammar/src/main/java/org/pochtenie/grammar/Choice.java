package org.pochtenie.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.languagetool.Tag;
import org.languagetool.rules.Rule;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * Which of LanguageTool's rules are asked, by the file of their language: a line is {@code without}, {@code taste} or
 * {@code with}, then {@code category} or {@code rule}, then its id; {@code sample} and a text that warms the checker up. What
 * is said of a rule goes before what is said of its category.
 */
final class Choice {
    private static final String WITHOUT = "without";
    private static final String TASTE = "taste";

    private final Map<String, String> rules = new HashMap<>();
    private final Map<String, String> categories = new HashMap<>();
    private final Set<String> picky = new HashSet<>();
    private final List<String> samples = new ArrayList<>();

    private Choice() {}

    static Choice of(String language) {
        var choice = new Choice();
        try (var file = Choice.class.getResourceAsStream("/grammar/" + language + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("No choice of rules for " + language);
            }
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(choice::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return choice;
    }

    private void line(String line) {
        var parts = line.split("\\s+", 3);
        if (parts[0].equals("sample")) {
            samples.add(line.substring("sample".length()).strip());
            return;
        }
        var named = parts[1].equals("category") ? categories : rules;
        named.put(parts[2], parts[0]);
        if (parts[0].equals("with")) {
            picky.add(parts[2]);
        }
    }

    /** Whether a rule adds something; spelling and what LanguageTool itself calls picky do not, unless named. */
    boolean wants(Rule rule) {
        if (rule instanceof SpellingCheckRule || rule.hasTag(Tag.picky) && !picky.contains(rule.getId())) {
            return false;
        }
        return !said(rule).equals(WITHOUT);
    }

    /** Whether what the rule finds is a matter of taste. */
    boolean isTaste(Rule rule) {
        return said(rule).equals(TASTE);
    }

    /** Whether picky rules are among the chosen. */
    boolean takesPicky() {
        return !picky.isEmpty();
    }

    List<String> samples() {
        return samples;
    }

    private String said(Rule rule) {
        var ofRule = rules.get(rule.getId());
        return ofRule != null
                ? ofRule
                : categories.getOrDefault(rule.getCategory().getId().toString(), "");
    }
}
