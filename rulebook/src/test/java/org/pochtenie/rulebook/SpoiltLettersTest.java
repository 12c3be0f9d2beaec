package org.pochtenie.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pochtenie.rulebook.question.Coverage;
import org.pochtenie.rulebook.question.Coverage.State;
import org.pochtenie.rulebook.rule.Example;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Zone;

/** The good letters again, each spoilt in one way: the rule that keeps from it speaks. */
class SpoiltLettersTest {
    static Stream<Path> letters() throws IOException {
        return WholeLettersTest.letters();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void withoutItsGreeting(Path letter) throws IOException {
        var good = WholeLettersTest.read(letter);
        var greeting = LetterText.of(good.draft().text()).blocks(Zone.GREETING).getFirst();
        var text = good.draft().text().substring(greeting.end()).strip();
        assertThat(rules(good, text)).contains("greeting");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void beginningWithNo(Path letter) throws IOException {
        var good = WholeLettersTest.read(letter);
        boolean quotes = good.draft().text().contains("\n>");
        if (good.draft().kind() != Kind.REPLY || quotes) {
            return;
        }
        int body = LetterText.of(good.draft().text()).body().getFirst().start();
        var no = Language.of(good.draft().text(), Language.RU) == Language.RU ? "Нет, " : "No, ";
        var text = good.draft().text();
        assertThat(rules(good, text.substring(0, body) + no + text.substring(body)))
                .contains("no-opening-no");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void withAWordMisspelt(Path letter) throws IOException {
        var good = WholeLettersTest.read(letter);
        var words = LetterText.of(good.draft().text()).body().stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word ->
                        word.isWord() && word.word().length() > 6 && word.word().indexOf('-') < 0)
                .filter(word -> Character.isLowerCase(good.draft().text().charAt(word.start())))
                .toList();
        var word = words.get(words.size() / 2);
        var text = new StringBuilder(good.draft().text());
        char third = text.charAt(word.start() + 2);
        text.setCharAt(word.start() + 2, text.charAt(word.start() + 3));
        text.setCharAt(word.start() + 3, third);
        assertThat(rules(good, text.toString()))
                .as(text.substring(word.start(), word.end()))
                .contains("spelling");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void withoutAnAnswer(Path letter) throws IOException {
        var good = WholeLettersTest.read(letter);
        var questions = read(good, good.draft().text()).questions();
        var unseen = new ArrayList<String>();
        for (var one : questions) {
            if (questions.size() > 1 && one.start() >= 0 && questions.stream().noneMatch(other -> shares(one, other))) {
                var text = good.draft().text();
                int end = text.indexOf('\n', one.end());
                var without = text.substring(0, one.start()) + text.substring(end);
                var now = read(good, without).questions().get(questions.indexOf(one));
                if (now.state() != State.MISSED) {
                    unseen.add(one.question().text() + " <- " + without.substring(now.start(), now.end()));
                }
            }
        }
        assertThat(unseen).isEmpty();
    }

    private static boolean shares(Coverage one, Coverage other) {
        return one != other && other.start() < one.end() && one.start() < other.end();
    }

    private static List<String> rules(Example good, String text) {
        return read(good, text).remarks().stream().map(Remark::rule).toList();
    }

    private static Verdict read(Example good, String text) {
        var draft = good.draft();
        var spoilt = new Draft(
                draft.kind(),
                draft.from(),
                draft.to(),
                draft.cc(),
                draft.subject(),
                text,
                draft.attachments(),
                draft.language(),
                draft.now(),
                draft.zone());
        return Guards.WHOLE.read(spoilt, good.conversation(), Profile.standard());
    }
}
