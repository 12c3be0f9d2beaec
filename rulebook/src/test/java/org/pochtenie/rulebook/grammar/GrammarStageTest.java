package org.pochtenie.rulebook.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.pochtenie.rulebook.text.Language;

class GrammarStageTest {
    private static final List<Paragraph> LETTER = List.of(
            new Paragraph(Language.RU, "Первый."),
            new Paragraph(Language.RU, "Второй."),
            new Paragraph(Language.EN, "Nobody reads this."));

    /** A checker that says one thing of every paragraph, and opens only when it is let. */
    private static final class Checker implements GrammarModule, Grammar {
        final CountDownLatch opens = new CountDownLatch(1);
        final CountDownLatch reads = new CountDownLatch(1);
        final boolean slow;
        volatile int asked;

        Checker(boolean slow) {
            this.slow = slow;
        }

        @Override
        public Language language() {
            return Language.RU;
        }

        @Override
        public Grammar open() {
            await(opens);
            return this;
        }

        @Override
        public Grammar bare() {
            return this;
        }

        @Override
        public OwnRules rules(String file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public synchronized List<Slip> read(String paragraph, List<OwnRules> own, BooleanSupplier enough) {
            asked++;
            await(reads);
            while (slow && !enough.getAsBoolean()) {
                Thread.onSpinWait();
            }
            return List.of(new Slip("ONE", 0, 1, paragraph, List.of(), false));
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void aStalledCheckerKeepsNobodyWaiting() {
        var checker = new Checker(false);
        var stage = GrammarStage.of(List.of(checker));
        assertThat(stage.read(LETTER).state()).isEqualTo(GrammarState.LOADING);
        checker.opens.countDown();
        var found = stage.await(LETTER, Duration.ofMillis(300));
        assertThat(found.state()).isEqualTo(GrammarState.PENDING);
        assertThat(found.slips()).allMatch(List::isEmpty);
        checker.reads.countDown();
        assertThat(stage.await(LETTER, Duration.ofMinutes(1)).state()).isEqualTo(GrammarState.READY);
        assertThat(stage.read(LETTER).slips()).extracting(List::size).containsExactly(1, 1, 0);
    }

    @Test
    void onlyTheChangedParagraphIsReadAgain() {
        var checker = open(new Checker(false));
        var stage = GrammarStage.of(List.of(checker));
        stage.await(LETTER, Duration.ofMinutes(1));
        assertThat(checker.asked).isEqualTo(2);
        stage.await(List.of(LETTER.getFirst(), new Paragraph(Language.RU, "Второй иначе.")), Duration.ofMinutes(1));
        assertThat(checker.asked).isEqualTo(3);
    }

    @Test
    void aParagraphThatTakesTooLongIsGivenUp() {
        var checker = open(new Checker(true));
        var stage = GrammarStage.of(List.of(checker));
        var found = stage.await(LETTER.subList(0, 1), Duration.ofMinutes(1));
        assertThat(found.state()).isEqualTo(GrammarState.READY);
        assertThat(found.slips().getFirst()).hasSize(1);
        assertThat(checker.asked).isEqualTo(3);
    }

    @Test
    void aLanguageWithoutACheckerIsNoneOfItsBusiness() {
        assertThat(GrammarStage.NONE.read(LETTER).state()).isEqualTo(GrammarState.NONE);
        assertThat(GrammarStage.NONE.await(LETTER, Duration.ofMinutes(1)).state())
                .isEqualTo(GrammarState.NONE);
    }

    @Test
    void aStageThatIsClosedBreaksOffAndBeginsNothing() {
        var checker = open(new Checker(true));
        var stage = GrammarStage.of(List.of(checker));
        stage.read(LETTER.subList(0, 1));
        stage.close();
        int asked = checker.asked;
        var found = stage.await(LETTER, Duration.ofMillis(50));
        assertThat(found.state()).isIn(GrammarState.PENDING, GrammarState.READY);
        assertThat(checker.asked).isLessThanOrEqualTo(asked + 1);
    }

    private static Checker open(Checker checker) {
        checker.opens.countDown();
        checker.reads.countDown();
        return checker;
    }
}
