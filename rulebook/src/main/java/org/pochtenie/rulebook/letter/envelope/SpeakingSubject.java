package org.pochtenie.rulebook.letter.envelope;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.SubjectLine;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;

/** A new conversation under a subject that says nothing, shouts or never ends. */
public final class SpeakingSubject implements LetterRule {
    private static final Wording EMPTY = new Wording(
            "По теме «%s» письмо не найти и через месяц", "Nobody will find the letter by the subject “%s”");
    private static final Wording FILE = new Wording("Тема — имя файла", "The subject is the name of a file");
    private static final Wording LOUD = new Wording("Тема набрана прописными", "The subject is in capitals");
    private static final Wording LONG =
            new Wording("Тема длиннее %d знаков", "The subject is longer than %d characters");
    private static final Wording PROPOSE = new Wording("Тема: «%s»", "Subject: “%s”");
    private static final Pattern FILE_NAME = Words.pattern(
            "\\S+\\.(?:docx?|xlsx?|pptx?|pdf|odt|ods|rtf|txt|csv|zip|rar|7z|jpe?g|png|tiff?|psd|ai|cdr|eml|msg)");
    private static final int LONGEST = 100;
    private static final int SHOUT = 6;

    private final RuleFile file;

    public SpeakingSubject(RuleFile file) {
        this.file = file;
    }

    @Override
    public void read(Reading reading, Remarks remarks) {
        var draft = reading.draft();
        var subject = SubjectLine.bare(draft.subject());
        if (draft.kind() != Kind.NEW || SubjectLine.isEmpty(subject)) {
            return;
        }
        int longest = reading.profile().limit("subject-length", LONGEST);
        if (FILE_NAME.matcher(subject).matches()) {
            remarks.subject(FILE, fix(reading));
        } else if (saysNothing(subject)) {
            remarks.subject(EMPTY.with(subject), fix(reading));
        } else if (isLoud(subject)) {
            remarks.subject(LOUD, propose(quiet(subject, draft.text())));
        } else if (subject.length() > longest) {
            remarks.subject(LONG.with(longest), fix(reading));
        }
    }

    /** Nothing is left without the words that every letter could bear. */
    private boolean saysNothing(String subject) {
        return Words.tokens(subject, 0, subject.length()).stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .allMatch(token -> token.word().length() < 2 || isGeneral(token.word()));
    }

    private boolean isGeneral(String word) {
        return file.words(Language.RU, "general").contains(word)
                || file.words(Language.EN, "general").contains(word);
    }

    /** One short word in capitals is an abbreviation. */
    private static boolean isLoud(String subject) {
        var letters = subject.codePoints().filter(Character::isLetter).toArray();
        return letters.length > SHOUT
                && java.util.Arrays.stream(letters).noneMatch(Character::isLowerCase)
                && subject.codePoints().anyMatch(Character::isUpperCase);
    }

    /** Small letters, but names as the letter writes them. */
    private static String quiet(String subject, String text) {
        var written = Words.tokens(text, 0, text.length()).stream()
                .collect(Collectors.toMap(
                        Token::word, token -> text.substring(token.start(), token.end()), (a, b) -> b));
        var quiet = new StringBuilder(subject.toLowerCase(Locale.ROOT));
        for (var token : Words.tokens(subject, 0, subject.length())) {
            var known = written.get(token.word());
            if (known != null && known.length() == token.end() - token.start()) {
                quiet.replace(token.start(), token.end(), known);
            }
        }
        quiet.setCharAt(0, Character.toUpperCase(quiet.charAt(0)));
        return quiet.toString();
    }

    private @Nullable Fix fix(Reading reading) {
        var language = reading.language();
        var topic = Topic.of(reading, file.phrases(language, "about"), file.phrases(language, "idle"));
        return topic.isEmpty() || saysNothing(topic) ? null : propose(topic);
    }

    private static Fix propose(String topic) {
        return Fix.of(PROPOSE.with(topic), new Edit.SetSubject(topic));
    }
}
