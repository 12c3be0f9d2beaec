package org.pochtenie.desk.languagetool;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.ownrule.RulesInForce;
import org.pochtenie.desk.profile.Profiles;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Remark;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.springframework.stereotype.Component;

/** Has texts read by the guard and says it as a LanguageTool server would. */
@Component
class TextCheck {
    /** A program asks once: what the grammar stage has not found by then is not said. */
    private static final Duration GRAMMAR = Duration.ofMillis(300);

    private final RulesInForce rules;
    private final Profiles profiles;
    private final Settings settings;
    private final InstantSource now;

    TextCheck(RulesInForce rules, Profiles profiles, Settings settings, InstantSource now) {
        this.rules = rules;
        this.profiles = profiles;
        this.settings = settings;
        this.now = now;
    }

    Answer of(Wanted wanted, Colleague author) {
        var plain = wanted.text().plain();
        var detected = Language.of(plain, Language.valueOf(author.language().toUpperCase(java.util.Locale.ROOT)));
        var language = wanted.language() == null ? detected : wanted.language();
        var draft = TextAlone.draft(plain, language, author, now.instant());
        var profile = TextAlone.of(profiles.of(null, null, author.id()));
        var verdict = rules.guard().readWhole(draft, ConversationSoFar.NONE, profile, GRAMMAR);
        var sentences = LetterText.of(plain).blocks().stream()
                .flatMap(block -> block.sentences().stream())
                .toList();
        var matching = new Matching(wanted.text(), sentences, language, rules, settings.publicUrl());
        var matches = verdict.remarks().stream()
                .filter(remark -> TextAlone.concerns(remark) && isWanted(remark, wanted))
                .map(matching::match)
                .toList();
        return new Answer(
                Answer.Software.OURS,
                new Answer.Warnings(!verdict.languageReady()),
                tongue(language, detected, wanted.code()),
                wanted.textLevel() ? matches : List.of(),
                ranges(wanted.text(), sentences));
    }

    /** Hints only when the program asks for much. */
    private static boolean isWanted(Remark remark, Wanted wanted) {
        boolean loud = wanted.picky() || remark.weight() != Weight.HINT;
        return loud && wanted.rules().wants(remark.rule(), Matching.category(remark));
    }

    private static Answer.Tongue tongue(Language language, Language detected, String code) {
        return new Answer.Tongue(
                Tongues.name(language),
                Tongues.code(language, code),
                new Answer.Detected(Tongues.name(detected), Tongues.code(detected, code), 0.99, "scripts"));
    }

    private static List<List<Integer>> ranges(AnnotatedText text, List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence -> List.of(text.start(sentence.start()), text.end(sentence.end())))
                .toList();
    }
}
