package org.pochtenie.desk.ownrule;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.grammar.BrokenRules;
import org.pochtenie.rulebook.grammar.OwnRules;
import org.pochtenie.rulebook.own.OwnRuleReader;
import org.pochtenie.rulebook.profile.Mistake;
import org.pochtenie.rulebook.rule.Rule;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;

/** Looks at what a firm has written as a rule: a phrase rule of ours, or pattern rules in LanguageTool's XML. */
@Component
public class OwnRuleCheck {
    private static final Wording TAKEN = new Wording(
            "Правило «%s» уже есть, назовите своё иначе", "There is a rule “%s” already, name yours otherwise");

    private final Guard guard;

    OwnRuleCheck(Guard guard) {
        this.guard = guard;
    }

    /**
     * What was found.
     *
     * @param id the rule's, or of the first of several in XML; empty where something is wrong
     * @param rule of a phrase rule
     * @param grammar of LanguageTool's rules, which are said by the rule {@code spelling}
     */
    public record Checked(
            String id, @Nullable Rule rule, @Nullable OwnRules grammar, List<Mistake> mistakes) {
        /** Of LanguageTool's rules; a rule of ours names its languages itself. */
        public @Nullable Language language() {
            return grammar == null ? null : grammar.language();
        }

        public boolean isRight() {
            return mistakes.isEmpty();
        }
    }

    /** Rules of LanguageTool are XML, ours never begin so. */
    public static boolean isXml(String text) {
        return text.stripLeading().startsWith("<");
    }

    /** Executes every example; rules of LanguageTool may take seconds the first time. */
    public Checked check(String text, Predicate<String> taken) {
        if (isXml(text)) {
            return xml(text, taken);
        }
        var read = new OwnRuleReader(guard, taken).read(text);
        return new Checked(read.rule() == null ? "" : read.rule().id(), read.rule(), null, read.mistakes());
    }

    private Checked xml(String text, Predicate<String> taken) {
        try {
            var rules = guard.grammar().rules(text.strip());
            var id = rules.ids().getFirst().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            return taken.test(id) ? wrong(1, TAKEN.with(id)) : new Checked(id, null, rules, List.of());
        } catch (BrokenRules broken) {
            return wrong(Math.max(1, broken.line()), broken.reason());
        }
    }

    private static Checked wrong(int line, Wording reason) {
        return new Checked("", null, null, List.of(new Mistake(line, 1, reason)));
    }
}
