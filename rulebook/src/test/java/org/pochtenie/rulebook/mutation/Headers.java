package org.pochtenie.rulebook.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Draft;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Person;

/** Spoils subject, recipients, sender and files. */
final class Headers {
    private Headers() {}

    /** Who is cut last was addressed by the client, or wrote himself. */
    static List<Draft> cutRecipient(Conversation conversation) {
        var draft = conversation.draft();
        var last = conversation.example().conversation().last(Direction.IN).orElse(null);
        if (last == null || draft.kind() != Kind.REPLY) {
            return List.of();
        }
        var cc = new ArrayList<>(draft.cc());
        var to = new ArrayList<>(draft.to());
        for (var from : List.of(cc, to)) {
            for (var person : List.copyOf(from).reversed()) {
                if ((last.to().contains(person) || last.cc().contains(person)) && cc.size() + to.size() > 1) {
                    from.remove(person);
                    return List.of(Drafts.recipients(draft, to, cc));
                }
            }
        }
        return List.of();
    }

    static List<Draft> changedSubject(Conversation conversation) {
        var draft = conversation.draft();
        var subject = draft.subject();
        if (draft.kind() != Kind.REPLY || subject.length() < 9 || conversation.choice("change", 2) == 1) {
            return List.of();
        }
        var changed = switch (conversation.choice("change how", 6)) {
            case 0 -> subject.substring(0, subject.length() - 1);
            case 1 -> subject + (conversation.heldOut() ? "." : "!");
            case 2 -> subject + (conversation.heldOut() ? " [#20417]" : " (2)");
            case 3 -> doubled(subject);
            case 4 -> "Re: " + Wordings.pick("other-subject", conversation);
            default -> subject.substring(0, 4) + flipped(subject.charAt(4)) + subject.substring(5);
        };
        return List.of(Drafts.subject(draft, changed));
    }

    /** A letter of the second half is typed twice. */
    private static String doubled(String subject) {
        int at = subject.length() / 2;
        while (at < subject.length() - 1 && !Character.isLetter(subject.charAt(at))) {
            at++;
        }
        return subject.substring(0, at + 1) + subject.substring(at);
    }

    private static char flipped(char letter) {
        return Character.isUpperCase(letter) ? Character.toLowerCase(letter) : Character.toUpperCase(letter);
    }

    static List<Draft> emptySubject(Conversation conversation) {
        var kind = conversation.draft().kind();
        if (kind == Kind.NOTE || (kind == Kind.REPLY && conversation.choice("empty", 4) > 0)) {
            return List.of();
        }
        return List.of(Drafts.subject(
                conversation.draft(),
                switch (conversation.choice("empty how", 4)) {
                    case 0 -> conversation.language().name().equals("RU") ? "(без темы)" : "(no subject)";
                    case 1 -> "Re:";
                    case 2 -> " ";
                    default -> "";
                }));
    }

    static List<Draft> dullSubject(Conversation conversation) {
        return conversation.draft().kind() == Kind.NEW
                ? List.of(
                        Drafts.subject(conversation.draft(), Wordings.pick("dull-subject", conversation)),
                        Drafts.subject(
                                conversation.draft(),
                                conversation.draft().subject().toUpperCase(Locale.ROOT)))
                : List.of();
    }

    static List<Draft> droppedFile(Conversation conversation) {
        return conversation.has("file") && !conversation.draft().attachments().isEmpty()
                ? List.of(Drafts.files(conversation.draft(), List.of()))
                : List.of();
    }

    static List<Draft> droppedMention(Conversation conversation) {
        return conversation.draft().attachments().isEmpty()
                ? List.of()
                : Cuts.mark("file").apply(conversation);
    }

    static List<Draft> privateMailbox(Conversation conversation) {
        var draft = conversation.draft();
        if (draft.kind() == Kind.NOTE || conversation.choice("private", 3) > 0) {
            return List.of();
        }
        var own = draft.from().address().replaceFirst("@.*", "");
        var domain = conversation.heldOut() ? "@webpost.example" : "@freemail.example";
        return List.of(Drafts.from(draft, new Person(draft.from().name(), own + domain)));
    }
}
