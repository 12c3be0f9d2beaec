package org.pochtenie.desk.languagetool;

import java.net.URI;
import java.util.List;
import org.pochtenie.desk.ownrule.RulesInForce;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;

/** Turns remarks about one text into matches. */
final class Matching {
    private static final String SPELLING = "spelling";
    private static final int BESIDE = 40;

    /** Suggestions take milliseconds each; whoever has more faults gets them when these are mended. */
    private static final int MOST_SUGGESTED = 20;

    private final AnnotatedText text;
    private final String plain;
    private final List<Sentence> sentences;
    private final Language language;
    private final RulesInForce rules;
    private final URI desk;
    private int suggested;

    Matching(AnnotatedText text, List<Sentence> sentences, Language language, RulesInForce rules, URI desk) {
        this.text = text;
        this.plain = text.plain();
        this.sentences = sentences;
        this.language = language;
        this.rules = rules;
        this.desk = desk;
    }

    static String category(Remark remark) {
        return remark.rule().equals(SPELLING) ? "TYPOS" : "POCHTENIE";
    }

    Answer.Match match(Remark remark) {
        int start = text.start(remark.start());
        boolean spelling = remark.rule().equals(SPELLING);
        return new Answer.Match(
                remark.message().in(language.locale()) + ". " + remark.advice().in(language.locale()),
                title(remark),
                replacements(remark, spelling),
                start,
                Math.max(0, text.end(remark.end()) - start),
                context(remark),
                sentence(remark),
                new Answer.Type(spelling ? "UnknownWord" : remark.weight() == Weight.HINT ? "Hint" : "Other"),
                rule(remark, spelling),
                false,
                0);
    }

    private Answer.MatchRule rule(Remark remark, boolean spelling) {
        var page = desk.resolve("/rules/" + remark.rule()).toString();
        var russian = language == Language.RU;
        var name = spelling
                ? russian ? "Опечатки" : "Possible Typo"
                : russian ? "Правила переписки" : "Rules of correspondence";
        return new Answer.MatchRule(
                remark.rule(),
                title(remark),
                spelling ? "misspelling" : "style",
                List.of(new Answer.Replacement(page)),
                new Answer.Category(category(remark), name));
    }

    private String title(Remark remark) {
        return rules.rule(remark.rule())
                .map(rule -> rule.card().words(language).title())
                .orElseGet(() -> remark.message().in(language.locale()));
    }

    private List<Answer.Replacement> replacements(Remark remark, boolean spelling) {
        if (spelling) {
            return suggested++ < MOST_SUGGESTED
                    ? rules.guard().suggestions(remark.words(), language).stream()
                            .map(Answer.Replacement::new)
                            .toList()
                    : List.of();
        }
        var fix = remark.fix();
        if (fix != null
                && fix.edits().size() == 1
                && fix.edits().getFirst() instanceof Edit.Replace edit
                && edit.start() == remark.start()
                && edit.end() == remark.end()) {
            return List.of(new Answer.Replacement(edit.text()));
        }
        return List.of();
    }

    private Answer.Context context(Remark remark) {
        int from = Math.max(0, remark.start() - BESIDE);
        int to = Math.min(plain.length(), remark.end() + BESIDE);
        var before = from > 0 ? "..." : "";
        var after = to < plain.length() ? "..." : "";
        var words = before + plain.substring(from, to).replace('\n', ' ') + after;
        return new Answer.Context(words, before.length() + remark.start() - from, remark.end() - remark.start());
    }

    private String sentence(Remark remark) {
        return sentences.stream()
                .filter(sentence -> sentence.start() <= remark.start() && remark.start() < sentence.end())
                .findFirst()
                .map(sentence -> plain.substring(sentence.start(), sentence.end()))
                .orElseGet(() -> plain.substring(remark.start(), remark.end()));
    }
}
