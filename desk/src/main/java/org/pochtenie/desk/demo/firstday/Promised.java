package org.pochtenie.desk.demo.firstday;

import java.util.Map;
import java.util.function.Consumer;
import org.pochtenie.desk.agreement.Agreements;
import org.pochtenie.desk.agreement.Made;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.promise.Promises;
import org.pochtenie.desk.result.Results;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Promises, agreements and results of the demo firm. */
@Component
@Profile("demo")
class Promised implements Deeds {
    private final Promises promises;
    private final Agreements agreements;
    private final Results results;
    private final Conversations conversations;

    Promised(Promises promises, Agreements agreements, Results results, Conversations conversations) {
        this.promises = promises;
        this.agreements = agreements;
        this.results = results;
        this.conversations = conversations;
    }

    @Override
    public Map<String, Consumer<Line>> all() {
        return Map.of(
                "assign", this::assign, "promise", this::promise, "agreement", this::agreement, "result", this::result);
    }

    /** Who writes in that conversation. */
    private void assign(Line line) {
        conversations.assign(line.conversation(), line.by(), line.by());
    }

    private void promise(Line line) {
        var letter = line.theLetter();
        var due = line.moment("due");
        Then.at(line.at(), () -> promises.agreed(line.conversation(), letter.id(), line.by(), line.text("what"), due));
        var made = promises.inConversation(line.conversation()).stream()
                .filter(promise ->
                        promise.letter() == letter.id() && promise.what().equals(line.text("what")))
                .findFirst()
                .orElseThrow();
        line.given("done").ifPresent(by -> {
            var with = line.letter("done");
            Then.at(with.sent(), () -> promises.done(made.id(), with.id()));
        });
        // Now, so that it is seen how far its task has come meanwhile.
        promises.show(made.id(), line.isShown());
    }

    private void agreement(Line line) {
        var letter = line.theLetter();
        var made = new Made(
                line.client(), line.conversation(), letter.id(), null, line.text("words"), line.at(), line.by());
        Then.at(line.at(), () -> agreements.seenByClient(agreements.made(made), line.isShown()));
    }

    private void result(Line line) {
        var letter = line.theLetter();
        Then.at(line.at(), () -> {
            var begun = results.begin(line.client(), line.conversation(), line.text("words"), letter.id(), line.by());
            results.asked(begun, letter.id());
            results.show(begun, line.isShown());
        });
        line.given("confirmed").ifPresent(number -> {
            var asked = results.in(line.conversation()).getFirst();
            var answer = line.letter("confirmed").id();
            Then.at(line.moment("noted"), () -> results.confirmed(asked, "letter", answer));
        });
    }
}
