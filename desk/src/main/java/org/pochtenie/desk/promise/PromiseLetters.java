package org.pochtenie.desk.promise;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.template.Slots;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.duty.LetterKind;
import org.pochtenie.rulebook.duty.PromiseTerm;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;

/** Proposes the letters about a promise, in the client's language: that it is done, and that it is going to be late. */
@Component
class PromiseLetters {
    private final Conversations conversations;
    private final Clients clients;
    private final AnswerTimes answerTimes;
    private final PromiseWords words;

    PromiseLetters(Conversations conversations, Clients clients, AnswerTimes answerTimes, PromiseWords words) {
        this.conversations = conversations;
        this.clients = clients;
        this.answerTimes = answerTimes;
        this.words = words;
    }

    /** To whom it is written, and how. */
    private record To(Language language, String greeting) {}

    /** With which it is kept. */
    Suggested done(Promise promise, Colleague author, Instant now) {
        var to = to(promise, author, now);
        var html = paragraph(to.greeting)
                + paragraph(words.of(
                        "done", to.language, lower(promise.what()), date(promise.due(), to.language, author.zone())));
        return Suggested.in(promise.conversation(), html);
    }

    /** That it will be late: what it changes, the new date, and what the client can choose. */
    Suggested warning(Promise promise, Optional<PromiseTerm.Late> late, Colleague author, Instant now) {
        var to = to(promise, author, now);
        var zone = author.zone();
        var due = due(promise, late, now);
        var answerBy = promise.due().isAfter(now) ? promise.due() : due;
        var before = date(promise.due(), to.language, zone);
        var after = date(due, to.language, zone);
        var what = lower(promise.what());
        long days = Math.max(1, Duration.between(promise.due(), due).toDays());
        var html = paragraph(to.greeting)
                + paragraph(words.of("late", to.language, before))
                + paragraph(words.of("late.date", to.language, what, after))
                + paragraph(words.of("late.effect", to.language, days))
                + paragraph(words.of("late.options", to.language))
                + "<ol><li>" + paragraph(words.of("late.whole", to.language, after)) + "</li><li>"
                + paragraph(words.of("late.part", to.language, before, after)) + "</li></ol>"
                + paragraph(words.of("late.answer", to.language, date(answerBy, to.language, zone)));
        return Suggested.in(promise.conversation(), html);
    }

    /** When it will be ready, at the end of that working day; a day later than promised at least. */
    private Instant due(Promise promise, Optional<PromiseTerm.Late> late, Instant now) {
        var calendar = answerTimes.of(promise.conversation()).calendar();
        var working = calendar.working();
        var from = promise.due().isAfter(now) ? promise.due() : now;
        var earliest = working.plusDays(from, 1);
        var ready = late.map(PromiseTerm.Late::ready)
                .filter(moment -> moment.isAfter(earliest))
                .orElse(earliest);
        var open = working.nextOpen(ready);
        var day = open.atZone(calendar.zone()).toLocalDate();
        return working.closes(day).orElse(open.plusSeconds(1800).truncatedTo(ChronoUnit.HOURS));
    }

    private To to(Promise promise, Colleague author, Instant now) {
        var answered = conversations.letters(promise.conversation()).reversed().stream()
                .filter(letter -> letter.direction() == Direction.IN && letter.kind() == LetterKind.LETTER)
                .findFirst();
        var language = language(promise, answered, author);
        var name = answered.map(letter -> letter.from().name()).orElse("");
        var slots = Slots.of(language, name, now.atZone(author.zone()));
        return new To(language, slots.getOrDefault("greeting", ""));
    }

    private Language language(Promise promise, Optional<LetterInConversation> answered, Colleague author) {
        var own = author.language().equals("ru") ? Language.RU : Language.EN;
        return conversations
                .byId(promise.conversation())
                .map(Conversation::client)
                .flatMap(clients::byId)
                .flatMap(client -> Optional.ofNullable(client.language()))
                .map(word -> word.equals("ru") ? Language.RU : Language.EN)
                .or(() -> answered.map(letter -> Language.of(letter.ownText(), own)))
                .orElse(own);
    }

    private static String lower(String what) {
        // "I'll", "I will" keep their capital.
        return what.matches("I\\b.*") || what.length() > 1 && Character.isUpperCase(what.charAt(1))
                ? what
                : what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
    }

    private static String date(Instant at, Language language, ZoneId zone) {
        return at.atZone(zone).format(DateTimeFormatter.ofPattern("d MMMM, HH:mm", language.locale()));
    }

    private static String paragraph(String text) {
        return "<p>" + Entities.escape(text) + "</p>";
    }
}
