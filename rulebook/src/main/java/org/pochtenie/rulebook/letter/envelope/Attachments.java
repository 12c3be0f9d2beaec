package org.pochtenie.rulebook.letter.envelope;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pochtenie.rulebook.Edit;
import org.pochtenie.rulebook.Fix;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.Phrase;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Words;

/** A file that is mentioned and not attached, or attached and not mentioned. */
public final class Attachments implements LetterRule {
    private static final Wording ABSENT =
            new Wording("Сказано о файле, но ничего не приложено", "A file is mentioned, but nothing is attached");
    private static final Wording UNMENTIONED = new Wording(
            "Приложен файл, о котором в письме ни слова: %s",
            "A file is attached that the letter does not mention: %s");
    private static final Wording CHOOSE = new Wording("Приложить файл", "Attach a file");
    private static final Wording MENTION = new Wording("Написать о файле", "Mention the file");

    private static final RuleFile WORDS = RuleFile.named("attachments");
    /** Pictures of a signature and technical parts, which no author attaches by hand. */
    private static final Pattern ORNAMENT = Words.pattern(
            "(?:image\\d+|logo.*|signature.*|outlook-.*)\\.(?:png|jpe?g|gif)|.*\\.(?:p7s|asc|ics|vcf|sig)"
                    + "|(?:openpgp_signature|signature|noname|unnamed|(?:att\\d+|message-footer|footer|winmail).*)(?:\\.\\w+)?");

    /** The letters of the words that most often mention a file, in the order of the alphabet. */
    private static final Set<String> LETTERS = Stream.of(
                    "attached",
                    "attachment",
                    "enclosed",
                    "вложении",
                    "прикрепил",
                    "прикрепила",
                    "приложил",
                    "приложила",
                    "прилагаю",
                    "прикладываю",
                    "прикрепляю",
                    "высылаю",
                    "отправляю",
                    "приложении")
            .map(Attachments::letters)
            .collect(Collectors.toUnmodifiableSet());

    private static final int SHORTEST = 7;

    @Override
    public void read(Reading reading, Remarks remarks) {
        var draft = reading.draft();
        if (!draft.kind().goesOut() || reading.letter().isEmpty()) {
            return;
        }
        var files = draft.attachments().stream()
                .filter(name -> !ORNAMENT.matcher(name).matches())
                .toList();
        if (draft.attachments().isEmpty()) {
            firstMention(reading)
                    .ifPresent(found ->
                            remarks.text(found.start(), found.end(), ABSENT, Fix.of(CHOOSE, new Edit.ChooseFile())));
        } else if (!files.isEmpty() && !isMentioned(reading, files)) {
            var names = String.join(", ", files);
            remarks.atMost(Weight.WARN).attachments(names, UNMENTIONED.with(names), mention(reading, names));
        }
    }

    private static Optional<Phrase.Found> firstMention(Reading reading) {
        return reading.letter().body().stream()
                .filter(sentence -> !WORDS.phrases("not").isIn(sentence)
                        || WORDS.phrases("surely").isIn(sentence))
                .flatMap(sentence -> WORDS.phrases("says").in(sentence).stream())
                .findFirst();
    }

    /** «Смета во вложении», «вот смета», "estimate.pdf"; the estimate alone may be any estimate. */
    private static boolean isMentioned(Reading reading, List<String> files) {
        var text = reading.draft().text();
        for (var sentence : reading.letter().body()) {
            var words = Words.fold(text.substring(sentence.start(), sentence.end()));
            if (WORDS.phrases("says").isIn(sentence)
                    || WORDS.phrases("points").isIn(sentence)
                    || isMistyped(sentence)
                    || files.stream().anyMatch(file -> words.contains(Words.fold(file)))) {
                return true;
            }
        }
        return false;
    }

    /** «Во влоежнии», "atatched": two letters that have changed places hide no mention. */
    private static boolean isMistyped(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.word().length() >= SHORTEST)
                .anyMatch(token -> LETTERS.contains(letters(token.word())));
    }

    private static String letters(String word) {
        var letters = word.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    private static Fix mention(Reading reading, String names) {
        var body = reading.letter().body();
        int end = body.isEmpty()
                ? reading.draft().text().length()
                : body.getLast().end();
        var sentence = reading.language() == Language.RU ? "Во вложении: " + names + "." : "Attached: " + names + ".";
        return Fix.of(MENTION, Edit.insert(end, "\n\n" + sentence));
    }
}
