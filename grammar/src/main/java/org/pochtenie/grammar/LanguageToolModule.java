package org.pochtenie.grammar;

import java.util.Locale;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.pochtenie.rulebook.grammar.BrokenRules;
import org.pochtenie.rulebook.grammar.Grammar;
import org.pochtenie.rulebook.grammar.GrammarModule;
import org.pochtenie.rulebook.grammar.OwnRules;
import org.pochtenie.rulebook.text.Language;

/** A language of LanguageTool, with those of its rules that add something to our own. */
abstract class LanguageToolModule implements GrammarModule {
    private final Language language;

    LanguageToolModule(Language language) {
        this.language = language;
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public Grammar open() {
        var choice = Choice.of(code());
        var tool = tool();
        for (var rule : tool.getAllRules()) {
            if (!choice.wants(rule)) {
                tool.disableRule(rule.getId());
            }
        }
        var grammar = new LanguageToolGrammar(tool, choice);
        choice.samples().forEach(sample -> grammar.read(sample, java.util.List.of(), () -> false));
        return grammar;
    }

    @Override
    public Grammar bare() {
        return new PatternGrammar(tool());
    }

    @Override
    public OwnRules rules(String file) throws BrokenRules {
        return PatternFile.read(file, language, tool());
    }

    private JLanguageTool tool() {
        return new JLanguageTool(Languages.getLanguageForShortCode(code()));
    }

    private String code() {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
