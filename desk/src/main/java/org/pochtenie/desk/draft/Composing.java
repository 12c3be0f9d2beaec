package org.pochtenie.desk.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.model.Model;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.desk.template.Slots;
import org.pochtenie.desk.template.Templates;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what the composer shows. */
@Component
class Composing {
    private final DraftAttachments attachments;
    private final Colleagues colleagues;
    private final Proofreading proofreading;
    private final Senders senders;
    private final OpenQuestions questions;
    private final Correspondences correspondences;
    private final Templates templates;
    private final Model model;
    private final JsonMapper json;

    Composing(
            DraftAttachments attachments,
            Colleagues colleagues,
            Proofreading proofreading,
            Senders senders,
            OpenQuestions questions,
            Correspondences correspondences,
            Templates templates,
            Model model,
            JsonMapper json) {
        this.attachments = attachments;
        this.colleagues = colleagues;
        this.proofreading = proofreading;
        this.senders = senders;
        this.questions = questions;
        this.correspondences = correspondences;
        this.templates = templates;
        this.model = model;
        this.json = json;
    }

    Composer of(Draft draft, Visit visit) {
        var language = language(draft, visit);
        var word = language.locale().getLanguage();
        var slots = slots(draft, language, visit);
        var froms = draft.isReply() ? List.of(senders.of(draft.mailbox())) : senders.all();
        var ready = templates.in(word).stream()
                .map(template -> new Composer.Ready(template.title(), template.html(slots)))
                .toList();
        return new Composer(
                draft,
                content(draft, visit, templates.acknowledgement(word).html(slots)),
                froms,
                model.host(),
                word,
                ready);
    }

    private String content(Draft draft, Visit visit, String acknowledgement) {
        var author = colleagues.byId(draft.author()).orElseThrow();
        var content = new LinkedHashMap<String, Object>();
        content.put("to", draft.recipients().to());
        content.put("cc", draft.recipients().cc());
        content.put("subject", draft.subject());
        content.put("html", draft.html());
        content.put("ticked", draft.ticked());
        content.put("signature", Signature.html(author));
        content.put("attachments", attachments.of(draft.id()));
        content.put("questions", questions.listed(draft));
        content.put("acknowledgement", acknowledgement);
        if (!draft.html().isEmpty()) { // nobody is reproached with a letter that he has not begun
            content.put("verdict", VerdictJson.of(proofreading.read(draft, author), visit.locale()));
        }
        return inScript(json.writeValueAsString(content));
    }

    /** The language in which the client wrote last; a new letter begins in the author's own. */
    private Language language(Draft draft, Visit visit) {
        var own = Language.valueOf(visit.language().toUpperCase(Locale.ROOT));
        return Optional.ofNullable(draft.conversation())
                .flatMap(correspondences::of)
                .map(Correspondence::letters)
                .flatMap(letters -> letters.reversed().stream()
                        .filter(letter -> letter.direction() == Direction.IN && Correspondence.personal(letter))
                        .map(LetterInConversation::ownText)
                        .findFirst())
                .map(text -> Language.of(text, own))
                .orElse(own);
    }

    private static Map<String, String> slots(Draft draft, Language language, Visit visit) {
        var name =
                draft.recipients().to().stream().map(Person::name).findFirst().orElse("");
        return Slots.of(language, name, visit.local(visit.now()));
    }

    /** JSON that cannot end the script element in which it stands. */
    private static String inScript(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
