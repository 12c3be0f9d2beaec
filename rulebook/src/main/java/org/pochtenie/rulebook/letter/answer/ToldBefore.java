package org.pochtenie.rulebook.letter.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Said;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.question.Question;
import org.pochtenie.rulebook.question.QuestionKind;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.RuleFile;
import org.pochtenie.rulebook.text.Amounts;
import org.pochtenie.rulebook.text.ContentWords;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;
import org.pochtenie.rulebook.text.Zone;

/**
 * Finds what the client has told of himself: a sentence with all the words of our question and with what it asks for, a
 * date, a sum, a number, an address, a telephone or a format.
 */
final class ToldBefore {
    private static final RuleFile FILE = RuleFile.named("no-known-question");
    private static final Set<QuestionKind> ASKING =
            Set.of(QuestionKind.WHEN, QuestionKind.HOW_MUCH, QuestionKind.WHERE, QuestionKind.WHICH, QuestionKind.WHAT);
    private static final Pattern PHONE = Words.pattern("\\+?\\d[\\d\\s()\\u00A0-]{7,}\\d");
    private static final Pattern FORMAT = Words.pattern(
            "\\b(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|tiff?|psd|eps|svg|indd|idml|mp[34]|mov|[aа][0-6]|\\d+\\s?[x×х*]\\s?\\d+)\\b");
    private static final int NEAR = 3;

    private final Reading reading;
    private final Language language;

    /** What is asked for; the lists of the questions are the rule's {@code asks-date} and so on. */
    private enum Matter {
        DATE,
        SUM,
        NUMBER,
        ADDRESS,
        PHONE,
        FORMAT;

        String list() {
            return "asks-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    ToldBefore(Reading reading) {
        this.reading = reading;
        this.language = reading.language();
    }

    /** The client's sentence that answers the question, the latest first. */
    Optional<String> answer(Question question) {
        var tokens = Words.tokens(
                question.text(), 0, question.text().length(), reading.lexicons().lemmas());
        if (!ASKING.contains(question.kind()) || tokens.isEmpty()) {
            return Optional.empty();
        }
        var asked = new Sentence(0, question.text().length(), Zone.BODY, tokens);
        var matter = Stream.of(Matter.values())
                .filter(one -> FILE.phrases(language, one.list()).isIn(asked))
                .findFirst();
        var content = content(tokens);
        if (matter.isEmpty()
                || content.isEmpty()
                || FILE.phrases(language, "asks-anew").isIn(asked)) {
            return Optional.empty();
        }
        return reading.conversation().letters().reversed().stream()
                .filter(said -> said.direction() == Direction.IN)
                .flatMap(said -> statements(said, content, matter.get()))
                .findFirst();
    }

    private List<Token> content(List<Token> tokens) {
        var plain = FILE.words(language, "says-nothing");
        return ContentWords.in(tokens).stream()
                .filter(token ->
                        !plain.contains(token.word()) && token.lemmas().stream().noneMatch(plain::contains))
                .toList();
    }

    private Stream<String> statements(Said said, List<Token> asked, Matter matter) {
        return reading.letter(said).body().stream()
                .filter(sentence -> !sentence.asks())
                .filter(sentence -> asked.stream().allMatch(token -> has(sentence, token)))
                .filter(sentence -> tells(said, sentence, asked, matter))
                .filter(sentence -> !isKnown(sentence))
                .map(sentence -> said.text().substring(sentence.start(), sentence.end()));
    }

    private static boolean has(Sentence sentence, Token asked) {
        return sentence.tokens().stream().anyMatch(token -> token.isWord() && ContentWords.same(token, asked));
    }

    private boolean tells(Said said, Sentence sentence, List<Token> asked, Matter matter) {
        var words = said.text().substring(sentence.start(), sentence.end());
        return switch (matter) {
            case DATE ->
                Dates.in(words, said.date(), reading.draft().zone()).stream()
                        .anyMatch(moment -> moment.at().isAfter(reading.draft().now()));
            case SUM -> !Amounts.in(words, 0, words.length()).isEmpty();
            case NUMBER -> counts(sentence, asked.getFirst());
            case ADDRESS -> sentence.tokens().stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER);
            case PHONE -> PHONE.matcher(words).find();
            case FORMAT -> FORMAT.matcher(words).find();
        };
    }

    /** «500 каталогов», «тираж — 500»: the number stands by what is counted. */
    private static boolean counts(Sentence sentence, Token counted) {
        var tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.NUMBER) {
                var near = tokens.subList(Math.max(0, i - NEAR), Math.min(tokens.size(), i + NEAR));
                if (near.stream().anyMatch(token -> token.isWord() && ContentWords.same(token, counted))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A draft that names the number itself asks about something beside it. */
    private boolean isKnown(Sentence statement) {
        var draft = reading.letter().body().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.kind() == Token.Kind.NUMBER)
                .map(Token::word)
                .toList();
        return statement.tokens().stream()
                .anyMatch(token -> token.kind() == Token.Kind.NUMBER && draft.contains(token.word()));
    }
}
