package org.pochtenie.desk.draft;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.client.Contact;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.model.Opinions;
import org.pochtenie.desk.model.SofterWording;
import org.pochtenie.desk.ownrule.RulesInForce;
import org.pochtenie.desk.profile.Profiles;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.rulebook.ConversationSoFar;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Known;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Verdict;
import org.pochtenie.rulebook.coverage.SecondOpinion;
import org.pochtenie.rulebook.rule.Rule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has drafts read by the guard, each together with the letters before it and the client's open questions. */
@Component
public class Proofreading {
    /**
     * What the guard said, and where in the editor it meant.
     *
     * @param rules those that were asked
     * @param waiting whether a model still thinks: asked again in a moment, more may be known
     * @param softened by id the rules whose remarks it can meet with another wording
     */
    public record Read(DraftText text, Verdict verdict, List<Rule> rules, boolean waiting, Set<String> softened) {}

    private final RulesInForce rules;
    private final Profiles profiles;
    private final Correspondences correspondences;
    private final OpenQuestions questions;
    private final Clients clients;
    private final Addressees addressees;
    private final DraftAttachments attachments;
    private final Senders senders;
    private final Opinions opinions;
    private final SofterWording wording;
    private final ObjectProvider<Knowing> knowing;
    private final InstantSource now;

    Proofreading(
            RulesInForce rules,
            Profiles profiles,
            Correspondences correspondences,
            OpenQuestions questions,
            Clients clients,
            Addressees addressees,
            DraftAttachments attachments,
            Senders senders,
            Opinions opinions,
            SofterWording wording,
            ObjectProvider<Knowing> knowing,
            InstantSource now) {
        this.rules = rules;
        this.profiles = profiles;
        this.correspondences = correspondences;
        this.questions = questions;
        this.clients = clients;
        this.addressees = addressees;
        this.attachments = attachments;
        this.senders = senders;
        this.opinions = opinions;
        this.wording = wording;
        this.knowing = knowing;
        this.now = now;
    }

    public Read read(Draft draft, Colleague author) {
        var written = new Written(
                draft.isReply() ? Kind.REPLY : Kind.NEW,
                draft.conversation(),
                draft.mailbox(),
                draft.recipients(),
                draft.subject(),
                draft.html(),
                draft.ticked(),
                attachments.of(draft.id()).stream()
                        .map(DraftAttachments.Listed::name)
                        .toList());
        var hearing = opinions.hearing();
        var text = DraftText.of(written.html());
        var read = read(written, text, leaving(text.text(), author), author, hearing);
        return new Read(read.text(), read.verdict(), read.rules(), hearing.isWaiting(), wording.rules());
    }

    /** The same for a letter that was not written here; no model sees it. */
    public Read read(Written written, Colleague author) {
        var text = DraftText.of(written.html());
        return read(written, text, text.text(), author, SecondOpinion.NONE);
    }

    /** What the client is going to see; places beyond the draft itself lie in the signature. */
    private static String leaving(String text, Colleague author) {
        return text.isBlank() ? text : Signature.under(text, author);
    }

    private Read read(Written written, DraftText text, String whole, Colleague author, SecondOpinion opinion) {
        var asDraft = new org.pochtenie.rulebook.Draft(
                written.kind(),
                new Person(author.name(), senders.of(written.mailbox()).address()),
                written.recipients().to(),
                written.recipients().cc(),
                written.subject(),
                whole,
                written.files(),
                null,
                now.instant(),
                author.zone());
        var verdict = rules.guard().read(asDraft, before(written, author), profile(written, author), opinion);
        return new Read(text, verdict, rules.rules(), false, Set.of());
    }

    /** What holds for a letter of that author. */
    public Profile profile(Written written, Colleague author) {
        return profiles.of(client(written), project(written), author.id());
    }

    /** For whom it is written: the client of the conversation, else of the first addressee. */
    private @Nullable Long client(Written written) {
        var known = Optional.ofNullable(written.conversation())
                .flatMap(correspondences::of)
                .map(Correspondence::client);
        return known.or(() -> written.recipients().to().stream()
                        .findFirst()
                        .flatMap(first -> clients.contact(first.address()))
                        .map(Contact::client))
                .orElse(null);
    }

    private @Nullable Long project(Written written) {
        return Optional.ofNullable(written.conversation())
                .flatMap(correspondences::of)
                .map(Correspondence::project)
                .orElse(null);
    }

    private ConversationSoFar before(Written written, Colleague author) {
        var client = addressees.of(written, client(written), author);
        var known = known(written, author);
        return Optional.ofNullable(written.conversation())
                .flatMap(correspondences::of)
                .map(correspondence -> new ConversationSoFar(
                        correspondence.letters().stream()
                                .filter(Correspondence::personal)
                                .map(LetterInConversation::said)
                                .toList(),
                        client,
                        correspondence.subject(),
                        questions.asked(written.conversation(), written.ticked()),
                        known))
                .orElseGet(() -> new ConversationSoFar(List.of(), client, "", null, known));
    }

    private Known known(Written written, Colleague author) {
        var client = client(written);
        var known = Known.NONE;
        for (var one : knowing) {
            known = one.add(known, client, written.conversation(), author.id());
        }
        return known;
    }
}
