package org.pochtenie.grammar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.CorrectExample;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.grammar.BrokenRules;
import org.pochtenie.rulebook.grammar.OwnRules;
import org.pochtenie.rulebook.text.Language;

/** A firm's own pattern rules in LanguageTool's XML, all of whose examples came out as they say. */
record PatternFile(Language language, List<AbstractPatternRule> rules) implements OwnRules {
    private static final Wording NO_RULES =
            new Wording("В файле нет ни одного правила", "There is no rule in the file");
    private static final Wording NO_EXAMPLE = new Wording(
            "Правилу %s нужен хотя бы один пример с ошибкой: <example correction=\"…\">…<marker>…</marker>…</example>",
            "Rule %s needs at least one example with a mistake: <example correction=\"…\">…<marker>…</marker>…</example>");
    private static final Wording SILENT = new Wording(
            "Правило %s не находит ошибки в своём примере «%s»", "Rule %s finds nothing in its own example “%s”");
    private static final Wording FALSE_ALARM = new Wording(
            "Правило %s находит ошибку в верном примере «%s»", "Rule %s finds a mistake in its good example “%s”");

    PatternFile {
        rules = List.copyOf(rules);
    }

    static PatternFile read(String xml, Language language, JLanguageTool tool) throws BrokenRules {
        PatternSchema.check(xml);
        try (var bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))) {
            var rules = new PatternRuleLoader().getRules(bytes, "rules.xml", tool.getLanguage());
            if (rules.isEmpty()) {
                throw new BrokenRules(0, NO_RULES);
            }
            for (var rule : rules) {
                tryOut(rule, tool);
            }
            return new PatternFile(language, rules);
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** The loader wraps what it has to say once or twice. */
    private static BrokenRules broken(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var words = String.valueOf(cause.getMessage());
        return new BrokenRules(0, new Wording(words, words));
    }

    private static void tryOut(AbstractPatternRule rule, JLanguageTool tool) throws BrokenRules, IOException {
        if (rule.getIncorrectExamples().isEmpty()) {
            throw new BrokenRules(rule.getXmlLineNumber(), NO_EXAMPLE.with(rule.getId()));
        }
        for (IncorrectExample example : rule.getIncorrectExamples()) {
            expect(rule, tool, example.getExample(), true, SILENT);
        }
        for (CorrectExample example : rule.getCorrectExamples()) {
            expect(rule, tool, example.getExample(), false, FALSE_ALARM);
        }
    }

    private static void expect(
            AbstractPatternRule rule, JLanguageTool tool, String example, boolean mistake, Wording otherwise)
            throws BrokenRules, IOException {
        var text = example.replaceAll("</?marker>", "");
        boolean found = false;
        for (var sentence : tool.analyzeText(text)) {
            found |= rule.match(sentence).length > 0;
        }
        if (found != mistake) {
            throw new BrokenRules(rule.getXmlLineNumber(), otherwise.with(rule.getId(), text));
        }
    }

    @Override
    public List<String> ids() {
        return rules.stream().map(AbstractPatternRule::getId).distinct().toList();
    }
}
