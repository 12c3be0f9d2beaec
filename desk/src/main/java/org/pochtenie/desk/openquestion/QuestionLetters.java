package org.pochtenie.desk.openquestion;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.question.KeptQuestion;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.template.Slots;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.duty.LetterKind;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Words;
import org.springframework.stereotype.Component;

/** Proposes letters about open questions, in the client's language. */
@Component
class QuestionLetters {
    private static final Pattern BEFORE_DATE =
            Words.pattern("[,\\s]*(?:\\b(?:до|к|ко|не позднее|by|until|before|on|no later than)\\s+)?$");

    private final Conversations conversations;
    private final Clients clients;
    private final Texts texts;

    QuestionLetters(Conversations conversations, Clients clients, Texts texts) {
        this.conversations = conversations;
        this.clients = clients;
        this.texts = texts;
    }

    /** A short reminder of what is still open. */
    Suggested reminder(long conversation, List<OurQuestion> open, Colleague author, Instant now) {
        var answered = answered(conversation);
        var language = language(conversation, answered, author);
        var word = language.locale().getLanguage();
        var asked = open.stream()
                .map(question -> undated(question.shortForm(), question.asked(), author.zone()))
                .toList();
        var html = paragraph(greeting(answered, language, author, now))
                + paragraph(texts.of(word, "openquestion.letter.reminder", asked.size()))
                + list(asked)
                + paragraph(texts.of(word, "openquestion.letter.reminder.close"));
        return Suggested.in(conversation, html);
    }

    /** The questions to be answered, each with room below. */
    Suggested answer(long conversation, List<KeptQuestion> putOff, Colleague author, Instant now) {
        var answered = answered(conversation);
        var language = language(conversation, answered, author);
        var html = paragraph(greeting(answered, language, author, now))
                + paragraph(texts.of(language.locale().getLanguage(), "openquestion.letter.answer", putOff.size()))
                + list(putOff.stream().map(KeptQuestion::shortForm).toList());
        return Suggested.in(conversation, html);
    }

    /** The date that we had named is over, or nearly. */
    static String undated(String question, Instant asked, ZoneId zone) {
        var words = question;
        for (var date : Dates.in(question, asked, zone).reversed()) {
            var before = BEFORE_DATE.matcher(words.substring(0, date.start())).replaceFirst("");
            var after = words.substring(date.end());
            boolean comma = after.startsWith(",");
            var rest = after.replaceFirst("^[,\\s]+", "");
            var mark = rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
            words = before + (mark ? "" : comma ? ", " : " ") + rest;
        }
        return words;
    }

    private static String list(List<String> lines) {
        return lines.size() == 1
                ? paragraph(lines.getFirst())
                : lines.stream()
                        .map(line -> "<li>" + paragraph(line) + "</li>")
                        .collect(Collectors.joining("", "<ol>", "</ol>"));
    }

    private Optional<LetterInConversation> answered(long conversation) {
        return conversations.letters(conversation).reversed().stream()
                .filter(letter -> letter.direction() == Direction.IN && letter.kind() == LetterKind.LETTER)
                .findFirst();
    }

    private static String greeting(
            Optional<LetterInConversation> answered, Language language, Colleague author, Instant now) {
        var name = answered.map(letter -> letter.from().name()).orElse("");
        return Slots.of(language, name, now.atZone(author.zone())).getOrDefault("greeting", "");
    }

    private Language language(long conversation, Optional<LetterInConversation> answered, Colleague author) {
        var own = author.language().equals("ru") ? Language.RU : Language.EN;
        return conversations
                .byId(conversation)
                .map(Conversation::client)
                .flatMap(clients::byId)
                .flatMap(client -> Optional.ofNullable(client.language()))
                .map(word -> word.equals("ru") ? Language.RU : Language.EN)
                .or(() -> answered.map(letter -> Language.of(letter.ownText(), own)))
                .orElse(own);
    }

    private static String paragraph(String text) {
        return "<p>" + Entities.escape(text) + "</p>";
    }
}
