package org.pochtenie.desk.demo.firstday;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.client.HouseRules;
import org.pochtenie.desk.client.NewFact;
import org.pochtenie.desk.client.Projects;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.NotesForClients;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.draft.SuggestedLetters;
import org.pochtenie.desk.link.PersonalLinks;
import org.pochtenie.desk.openquestion.AskedAndAnswered;
import org.pochtenie.desk.openquestion.PutOffAnswers;
import org.pochtenie.desk.question.AnsweredElsewhere;
import org.pochtenie.desk.question.Questions;
import org.pochtenie.desk.silence.Silences;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo firm knows of its clients, asks them and tells them. */
@Component
@Profile("demo")
class Known implements Deeds {
    private final Facts facts;
    private final HouseRules rules;
    private final Projects projects;
    private final Conversations conversations;
    private final NotesForClients notes;
    private final Silences silences;
    private final Questions questions;
    private final AnsweredElsewhere answered;
    private final PutOffAnswers putOff;
    private final AskedAndAnswered asked;
    private final SuggestedLetters drafts;
    private final PersonalLinks links;

    Known(
            Facts facts,
            HouseRules rules,
            Projects projects,
            Conversations conversations,
            NotesForClients notes,
            Silences silences,
            Questions questions,
            AnsweredElsewhere answered,
            PutOffAnswers putOff,
            AskedAndAnswered asked,
            SuggestedLetters drafts,
            PersonalLinks links) {
        this.facts = facts;
        this.rules = rules;
        this.projects = projects;
        this.conversations = conversations;
        this.notes = notes;
        this.silences = silences;
        this.questions = questions;
        this.answered = answered;
        this.putOff = putOff;
        this.asked = asked;
        this.drafts = drafts;
        this.links = links;
    }

    @Override
    public Map<String, Consumer<Line>> all() {
        return Map.of(
                "fact", this::fact,
                "project", this::project,
                "rule", line -> rules.note(line.client(), line.text("words"), line.by()),
                "note", this::note,
                "contacts", this::contacts,
                "put-off", this::putOff,
                "asked", line -> asked.weWrote(line.theLetter().id()),
                "draft", this::draft,
                "page", line -> links.to("status", line.client(), line.client()));
    }

    /** With a letter it stands in that letter; a day comes round since so many years. */
    private void fact(Line line) {
        var kind = Fact.Kind.valueOf(line.text("kind").toUpperCase(Locale.ROOT));
        var letter = line.letter();
        var years = line.number("years");
        var day = line.day("day");
        var fact = NewFact.of(kind, line.text("words"))
                .on(day == null ? null : day.minusYears(years), years > 0)
                .from(letter == null ? null : letter.id());
        if (letter == null) {
            facts.note(line.client(), fact, line.by());
        } else {
            Then.at(letter.sent(), () -> facts.note(line.client(), fact, line.by()));
        }
    }

    /** The conversation belongs to the first project of its client. */
    private void project(Line line) {
        projects.of(line.client()).stream()
                .findFirst()
                .ifPresent(project -> conversations.project(line.conversation(), project.id(), line.by()));
    }

    private void note(Line line) {
        notes.noted(line.conversation(), line.by(), line.text("words"), line.moment("at"));
    }

    /** All letters of the conversation were contacts, each in its time. */
    private void contacts(Line line) {
        for (var letter : line.letters()) {
            var contact = new Silences.Contact(line.conversation(), letter.id(), letter.ours(), letter.ownText());
            Then.at(letter.sent(), () -> silences.heard(contact, letter.sent()));
        }
    }

    /** The client's letter asks; the next one of ours answers a part and puts off the rest. */
    private void putOff(Line line) {
        var letter = line.theLetter();
        questions.found(
                line.conversation(),
                letter.id(),
                letter.sent(),
                org.pochtenie.rulebook.question.Questions.in(letter.ownText()));
        var answer = line.letter("answer");
        answered.by(line.conversation(), answer.id(), answer.ownText(), answer.sent());
        putOff.look(line.conversation());
    }

    /** A letter that is being written. */
    private void draft(Line line) {
        var html = new StringBuilder();
        line.block()
                .text()
                .lines()
                .filter(text -> !text.isBlank())
                .forEach(text -> html.append("<p>").append(text).append("</p>"));
        drafts.begin(Suggested.in(line.conversation(), html.toString()), line.by());
    }
}
