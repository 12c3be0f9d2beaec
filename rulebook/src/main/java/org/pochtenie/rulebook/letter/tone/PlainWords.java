package org.pochtenie.rulebook.letter.tone;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.Phrase;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;

/** Jargon without an explanation, and abbreviations that nobody in the conversation has written out. */
public final class PlainWords implements LetterRule {
    private static final Wording JARGON =
            new Wording("«%s»: клиент может не знать этого слова", "“%s”: the client may not know this word");
    private static final Wording SHORT = new Wording(
            "«%s»: сокращение в переписке не расшифровано",
            "“%s”: this abbreviation is explained nowhere in the conversation");
    private static final Wording EXPLAIN = new Wording("Пояснить: «%s»", "Explain: “%s”");
    private static final int LONGEST_ABBREVIATION = 5;

    private final RuleFile file;
    private final Set<String> known;

    public PlainWords(RuleFile file) {
        this.file = file;
        this.known = file.words("known");
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        if (!reading.draft().kind().goesOut()) {
            return;
        }
        var list = file.phrases(reading.language(), "jargon")
                .with(reading.profile().words("jargon"), reading.profile().words("jargon-not"));
        var said = new HashSet<String>();
        for (var sentence : reading.letter().body()) {
            for (var found : list.in(sentence)) {
                var words = reading.words(found);
                if (said.add(key(found))
                        && !isExplained(reading, found.start(), found.end())
                        && !isTheirs(reading, found, list)) {
                    remarks.text(found.start(), found.end(), JARGON.with(words), explain(found));
                }
            }
        }
        abbreviations(reading, remarks);
    }

    /** One remark for a word in all its forms. */
    private static String key(Phrase.Found found) {
        return Objects.requireNonNullElse(found.phrase().replacement(), "") + System.identityHashCode(found.phrase());
    }

    private static @Nullable Fix explain(Phrase.Found found) {
        var plain = found.phrase().replacement();
        return plain == null ? null : Fix.of(EXPLAIN.with(plain), Edit.insert(found.end(), " (" + plain + ")"));
    }

    /** Brackets, a dash or "that is" behind the word, or brackets around it. */
    private static boolean isExplained(Reading reading, int start, int end) {
        var text = reading.draft().text();
        var rest = text.substring(end, Math.min(text.length(), end + 12))
                .toLowerCase(Locale.ROOT)
                .stripLeading();
        for (var sign : new String[] {
            "(", "— это", "– это", "- это", "—", "–", ", то есть", ", т. е", ", т.е", ", that is", ", i.e", ", or "
        }) {
            if (rest.startsWith(sign)) {
                return true;
            }
        }
        return start > 0 && text.charAt(start - 1) == '(';
    }

    /** Whether somebody has used the word before in this conversation, or the card or the firm's terms have it. */
    private static boolean isTheirs(Reading reading, Phrase.Found found, PhraseList list) {
        return reading.conversation().letters().stream()
                .anyMatch(said -> has(reading.letter(said).body(), found, list));
    }

    private static boolean has(Iterable<Sentence> sentences, Phrase.Found found, PhraseList list) {
        for (var sentence : sentences) {
            for (var other : list.in(sentence)) {
                if (other.phrase() == found.phrase()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void abbreviations(Reading reading, Remarks remarks) {
        var text = reading.draft().text();
        var lexicon = reading.lexicons().of(reading.language());
        if (lexicon == null) {
            return;
        }
        var seen = new HashSet<>(known);
        reading.conversation().letters().stream().map(Said::text).forEach(said -> seen.addAll(reading.wordsOf(said)));
        seen.addAll(reading.wordsOf(reading.conversation().subject()));
        reading.client().notes().forEach(note -> seen.addAll(reading.wordsOf(note)));
        seen.addAll(reading.wordsOf(
                reading.client().name() + " " + reading.draft().from().name()));
        reading.profile().words("terms").forEach(term -> seen.addAll(reading.wordsOf(term)));
        for (var sentence : reading.letter().body()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                var token = sentence.tokens().get(i);
                if (isAbbreviation(text, token)
                        && lexicon.isMisspelled(token.word())
                        && !standsInCapitals(text, sentence, i)
                        && seen.add(token.word())
                        && !isExplained(reading, token.start(), token.end())) {
                    remarks.text(token.start(), token.end(), SHORT.with(text.substring(token.start(), token.end())));
                }
            }
        }
    }

    /** Beside another word in capitals it is a shout or a title. */
    private static boolean standsInCapitals(String text, Sentence sentence, int i) {
        return i > 0 && isAbbreviation(text, sentence.tokens().get(i - 1))
                || i + 1 < sentence.tokens().size()
                        && isAbbreviation(text, sentence.tokens().get(i + 1));
    }

    private static boolean isAbbreviation(String text, Token token) {
        int length = token.end() - token.start();
        return token.isWord()
                && length >= 2
                && length <= LONGEST_ABBREVIATION
                && text.substring(token.start(), token.end()).chars().allMatch(Character::isUpperCase);
    }
}
