package org.pochtenie.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.languagetool.JLanguageTool;
import org.languagetool.JLanguageTool.Level;
import org.languagetool.JLanguageTool.Mode;
import org.languagetool.JLanguageTool.ParagraphHandling;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.RuleMatch;
import org.pochtenie.rulebook.grammar.Grammar;
import org.pochtenie.rulebook.grammar.OwnRules;
import org.pochtenie.rulebook.grammar.Slip;

/** One LanguageTool; it keeps state while it checks, so one thread at a time. */
final class LanguageToolGrammar implements Grammar {
    private final JLanguageTool tool;
    private final Choice choice;
    private final PatternGrammar patterns;

    LanguageToolGrammar(JLanguageTool tool, Choice choice) {
        this.tool = tool;
        this.choice = choice;
        this.patterns = new PatternGrammar(tool);
    }

    @Override
    public List<Slip> read(String paragraph, List<OwnRules> own, BooleanSupplier enough) {
        tool.setCheckCancelledCallback(enough::getAsBoolean);
        try {
            var slips = new ArrayList<Slip>();
            for (var match : check(paragraph)) {
                if (choice.wants(match.getRule())) {
                    slips.add(PatternGrammar.slip(match, choice.isTaste(match.getRule())));
                }
            }
            if (!own.isEmpty() && !enough.getAsBoolean()) {
                slips.addAll(patterns.read(paragraph, own, enough));
            }
            return slips;
        } catch (IndexOutOfBoundsException e) {
            // Told to stop while it cuts sentences, LanguageTool keeps those it has and then looks for all of them.
            if (enough.getAsBoolean()) {
                return List.of();
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<RuleMatch> check(String paragraph) throws IOException {
        return tool.check(
                new AnnotatedTextBuilder().addText(paragraph).build(),
                true,
                ParagraphHandling.NORMAL,
                null,
                Mode.ALL,
                choice.takesPicky() ? Level.PICKY : Level.DEFAULT,
                null);
    }
}
