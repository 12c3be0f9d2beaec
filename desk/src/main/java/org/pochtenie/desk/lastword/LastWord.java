package org.pochtenie.desk.lastword;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.conversation.ReceivedLetter;
import org.pochtenie.desk.conversation.State;
import org.pochtenie.desk.debt.Act;
import org.pochtenie.desk.debt.Debt;
import org.pochtenie.desk.debt.Debts;
import org.pochtenie.desk.debt.Owed;
import org.pochtenie.desk.debt.Owing;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.template.Slots;
import org.pochtenie.rulebook.text.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** A conversation that ends with the client's mere thanks is offered a closing letter; nothing runs, and it goes by itself. */
@Component
public class LastWord implements Owing {
    static final String KIND = "last-word";

    /** After so long a word would come too late. */
    private static final Duration GOES = Duration.ofDays(5);

    private final ObjectProvider<Debts> debts;
    private final Conversations conversations;
    private final Ending ending;
    private final Settings settings;
    private final Texts texts;
    private final InstantSource now;

    LastWord(
            ObjectProvider<Debts> debts,
            Conversations conversations,
            Ending ending,
            Settings settings,
            Texts texts,
            InstantSource now) {
        this.debts = debts;
        this.conversations = conversations;
        this.ending = ending;
        this.settings = settings;
        this.texts = texts;
        this.now = now;
    }

    /** A client's letter has come: where it only thanks and he waits for nothing, ours may be the last word. */
    @Transactional
    public void came(ReceivedLetter received) {
        var id = received.conversation();
        if (received.arrived().wantsAnswer()) {
            debts.getObject().dropped(KIND, id);
            return;
        }
        conversations
                .byId(id)
                .filter(conversation -> conversation.state() != State.WAITING_FOR_US && wroteBefore(conversation))
                .ifPresent(this::offer);
    }

    private boolean wroteBefore(Conversation conversation) {
        return conversations.letters(conversation.id()).stream().anyMatch(LetterInConversation::ours);
    }

    private void offer(Conversation conversation) {
        var at = now.instant();
        ending.at(conversation.id(), at.plus(GOES));
        debts.getObject()
                .owe(new Owed(
                        KIND,
                        conversation.id(),
                        conversation.client(),
                        conversation.id(),
                        conversation.assignee(),
                        conversation.subject(),
                        at.plus(GOES),
                        at));
    }

    /** Its time is over, unless he has thanked once more since. */
    @Transactional
    void over(long conversation) {
        debts.getObject()
                .open(KIND, conversation)
                .filter(debt -> debt.isLate(now.instant()))
                .ifPresent(debt -> said(conversation));
    }

    /** A letter of ours is the last one now; or a colleague wants none. */
    @Transactional
    public void said(long conversation) {
        debts.getObject().dropped(KIND, conversation);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean quiet() {
        return true;
    }

    @Override
    public Optional<Suggested> letter(Debt debt, Colleague author) {
        var conversation = debt.owed().conversation();
        if (conversation == null) {
            return Optional.empty();
        }
        return conversations.letters(conversation).reversed().stream()
                .filter(letter -> !letter.ours())
                .findFirst()
                .map(thanks -> {
                    var language =
                            Language.of(thanks.ownText(), settings.language().equals("ru") ? Language.RU : Language.EN);
                    var word = language.locale().getLanguage();
                    var greeting = Slots.of(
                                    language,
                                    thanks.from().name(),
                                    now.instant().atZone(settings.zone()))
                            .getOrDefault("greeting", "");
                    return Suggested.in(
                            conversation,
                            p(greeting)
                                    + p(texts.of(word, "lastword.letter"))
                                    + p(texts.of(word, "lastword.letter.ends")));
                });
    }

    private static String p(String text) {
        return "<p>" + HtmlUtils.htmlEscape(text) + "</p>";
    }

    @Override
    public List<Act> acts(Debt debt) {
        return List.of(new Act("dismiss", "/conversations/" + debt.owed().subject() + "/last-word/dismiss"));
    }
}
