package org.pochtenie.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.RuleMatch;
import org.pochtenie.rulebook.grammar.Grammar;
import org.pochtenie.rulebook.grammar.OwnRules;
import org.pochtenie.rulebook.grammar.Slip;

/** Finds what a firm's own pattern rules look for, and nothing else. */
final class PatternGrammar implements Grammar {
    private static final int SUGGESTIONS = 5;

    /** The messages carry their suggestions in marks of their own. */
    private static final Pattern SUGGESTION = Pattern.compile("</?suggestion>");

    private final JLanguageTool tool;

    PatternGrammar(JLanguageTool tool) {
        this.tool = tool;
    }

    @Override
    public List<Slip> read(String paragraph, List<OwnRules> own, BooleanSupplier enough) {
        try {
            return slips(paragraph, own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Slip> slips(String paragraph, List<OwnRules> own) throws IOException {
        var slips = new ArrayList<Slip>();
        int start = 0;
        for (var sentence : tool.analyzeText(paragraph)) {
            for (var rules : own) {
                for (var rule : ((PatternFile) rules).rules()) {
                    for (var match : rule.match(sentence)) {
                        slips.add(moved(slip(match, false), start));
                    }
                }
            }
            start += sentence.getText().length();
        }
        return slips;
    }

    private static Slip moved(Slip slip, int by) {
        return new Slip(
                slip.rule(), slip.start() + by, slip.end() + by, slip.message(), slip.suggestions(), slip.taste());
    }

    static Slip slip(RuleMatch match, boolean taste) {
        return new Slip(
                match.getRule().getId(),
                match.getFromPos(),
                match.getToPos(),
                SUGGESTION.matcher(match.getMessage()).replaceAll("").strip(),
                match.getSuggestedReplacements().stream()
                        // A rule whose suggestion could not be built gives its own marks instead.
                        .filter(one -> one.indexOf('{') < 0 && one.indexOf('<') < 0)
                        .limit(SUGGESTIONS)
                        .toList(),
                taste);
    }
}
