package org.pochtenie.desk.result;

import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.draft.ClientLanguages;
import org.pochtenie.desk.draft.Draft;
import org.pochtenie.desk.draft.Drafts;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.draft.SuggestedLetters;
import org.pochtenie.desk.link.PersonalLinks;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.template.LetterHtml;
import org.pochtenie.desk.template.Slots;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters that ask a client to confirm a result, in his language, each with the link that confirms. */
@Component
class ResultLetters {
    private final Results results;
    private final PersonalLinks links;
    private final Clients clients;
    private final Conversations conversations;
    private final ClientLanguages languages;
    private final Drafts drafts;
    private final SuggestedLetters letters;
    private final Texts texts;
    private final InstantSource now;

    ResultLetters(
            Results results,
            PersonalLinks links,
            Clients clients,
            Conversations conversations,
            ClientLanguages languages,
            Drafts drafts,
            SuggestedLetters letters,
            Texts texts,
            InstantSource now) {
        this.results = results;
        this.links = links;
        this.clients = clients;
        this.conversations = conversations;
        this.languages = languages;
        this.drafts = drafts;
        this.letters = letters;
        this.texts = texts;
        this.now = now;
    }

    /**
     * Puts the request into the author's letter in that conversation, or begins one with it.
     *
     * @param shown the letter of ours in which the result stands, null: the one that is being written
     */
    @Transactional
    Optional<Draft> ask(Conversation conversation, String words, @Nullable Long shown, Colleague author) {
        var client = conversation.client();
        if (client == null) {
            return Optional.empty();
        }
        var result = results.begin(client, conversation.id(), words, shown, author.id());
        boolean writes = drafts.openOf(author.id()).stream()
                .anyMatch(draft -> Long.valueOf(conversation.id()).equals(draft.conversation()));
        return letters.begin(Suggested.in(conversation.id(), html(result, "ask", !writes, author)), author.id());
    }

    /** A gentle reminder of one that waits. */
    Suggested reminder(Result result, Colleague author) {
        return Suggested.in(result.conversation(), html(result, "remind", true, author));
    }

    private String html(Result result, String key, boolean whole, Colleague author) {
        var own = author.language().equals("ru") ? Language.RU : Language.EN;
        var language = languages.of(result.client(), result.conversation(), own);
        var familiar = clients.byId(result.client())
                .map(Client::form)
                .filter("ty"::equals)
                .isPresent();
        var word = language.name().toLowerCase(Locale.ROOT);
        var day = language == Language.RU ? "d MMMM" : "MMMM d";
        var until = DateTimeFormatter.ofPattern(day, language.locale())
                .format(results.hopedFor(result).atZone(author.zone()));
        var letter = new LetterHtml();
        if (whole) {
            letter.say(greeting(result, language, author));
        }
        letter.say(t(word, key, familiar, result.words()));
        var link = "<p><a href=\"" + links.to(Results.KIND, result.id(), result.client()) + "\">"
                + Entities.escape(t(word, "button", familiar)) + "</a></p>";
        return letter.html()
                + link
                + new LetterHtml().say(t(word, "reply", familiar, until)).html();
    }

    private String greeting(Result result, Language language, Colleague author) {
        var name = conversations.letters(result.conversation()).reversed().stream()
                .filter(letter -> letter.direction() == Direction.IN)
                .map(LetterInConversation::from)
                .map(from -> from.name())
                .findFirst()
                .orElse("");
        return Slots.of(language, name, now.instant().atZone(author.zone())).getOrDefault("greeting", "");
    }

    private String t(String language, String key, boolean familiar, Object... arguments) {
        var ty = "result.letter." + key + ".ty";
        return texts.of(language, familiar && texts.has(language, ty) ? ty : "result.letter." + key, arguments);
    }
}
