package org.pochtenie.desk.complaint;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pochtenie.desk.conversation.Conversations;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.draft.Suggested;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.template.Slots;
import org.pochtenie.rulebook.Person;
import org.pochtenie.rulebook.complaint.Grievances;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The letters of a complaint, in the client's language and such that the guard lets them pass. */
@Component
class ComplaintLetters {
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Complaints complaints;
    private final Complainants complainants;
    private final ComplaintLinks links;
    private final Conversations conversations;
    private final NextStep nextStep;
    private final Lexicons lexicons;
    private final Texts texts;
    private final InstantSource now;

    ComplaintLetters(
            Complaints complaints,
            Complainants complainants,
            ComplaintLinks links,
            Conversations conversations,
            NextStep nextStep,
            Lexicons lexicons,
            Texts texts,
            InstantSource now) {
        this.complaints = complaints;
        this.complainants = complainants;
        this.links = links;
        this.conversations = conversations;
        this.nextStep = nextStep;
        this.lexicons = lexicons;
        this.texts = texts;
        this.now = now;
    }

    /** The letter that its stage wants; empty where options are still to be written down, or nobody is to be written to. */
    Optional<Suggested> of(Complaint complaint, Colleague author) {
        var options = complaints.options(complaint.id());
        if (complaint.stage() == org.pochtenie.rulebook.duty.ComplaintStage.CONFIRMED && options.isEmpty()) {
            return Optional.empty();
        }
        return complainants.of(complaint).map(who -> {
            var html = html(complaint, options, who);
            return complaint.conversation() != null
                    ? Suggested.in(complaint.conversation(), html)
                    : new Suggested(
                            null,
                            List.of(new Person(who.name(), who.address())),
                            texts.of(who.language(), "complaint.letter.subject"),
                            html);
        });
    }

    private String html(Complaint complaint, List<ComplaintOption> options, Complainants.Who who) {
        var language = who.language();
        var word = "complaint.letter." + Sql.word(complaint.stage());
        var zone = nextStep.answerTime(complaint).calendar().zone();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(p(Slots.of(language(language), who.name(), now.instant().atZone(zone))
                .getOrDefault("greeting", "")));
        paragraphs.add(p(texts.of(language, word + ".begins")));
        paragraphs.add(middle(complaint, options));
        var link = links.to(complaint);
        var goesOn = texts.of(
                language, word + ".goes-on", day(zone, 1, language), day(zone, complaints.askAfter(), language));
        paragraphs.add(p(goesOn));
        if (link.isPresent() && texts.has(language, word + ".link")) {
            paragraphs.add("<p>" + HtmlUtils.htmlEscape(texts.of(language, word + ".link")) + " <a href=\"" + link.get()
                    + "\">" + link.get() + "</a></p>");
        }
        paragraphs.add(p(texts.of(language, "complaint.letter.ends")));
        return String.join("", paragraphs);
    }

    /** What the letter is about: the matter, the options, or the one that was chosen. */
    private String middle(Complaint complaint, List<ComplaintOption> options) {
        return switch (complaint.stage()) {
            case HEARD, RESTATED -> list("ul", matter(complaint));
            case CONFIRMED, OFFERED ->
                list("ol", options.stream().map(ComplaintOption::words).toList());
            case CHOSEN, DONE, ASKED ->
                list(
                        "ul",
                        options.stream()
                                .filter(ComplaintOption::chosen)
                                .map(ComplaintOption::words)
                                .toList());
            case CLOSED -> "";
        };
    }

    /** In our words; where nobody has written them yet, the client's own sentences without their heat. */
    private List<String> matter(Complaint complaint) {
        if (!complaint.matter().isBlank()) {
            return complaint.matter().lines().filter(line -> !line.isBlank()).toList();
        }
        return Optional.ofNullable(complaint.letter()).flatMap(conversations::letter).stream()
                .map(LetterInConversation::ownText)
                .flatMap(text -> Grievances.told(text, lexicons.lemmas()).stream())
                .toList();
    }

    private String day(ZoneId zone, int days, String language) {
        var moment = now.instant()
                .atZone(zone)
                .toLocalDate()
                .plusDays(days)
                .atTime(EVENING)
                .atZone(zone);
        return moment.format(
                DateTimeFormatter.ofPattern("d MMMM", language(language).locale()));
    }

    static Instant evening(Instant from, int days, ZoneId zone) {
        return from.atZone(zone)
                .toLocalDate()
                .plusDays(days)
                .atTime(EVENING)
                .atZone(zone)
                .toInstant();
    }

    private static Language language(String word) {
        return word.equals("ru") ? Language.RU : Language.EN;
    }

    private static String p(String text) {
        return "<p>" + HtmlUtils.htmlEscape(text) + "</p>";
    }

    private static String list(String tag, List<String> items) {
        if (items.isEmpty()) {
            return "";
        }
        return items.stream()
                .map(item -> "<li><p>" + HtmlUtils.htmlEscape(item.strip()) + "</p></li>")
                .collect(Collectors.joining("", "<" + tag + ">", "</" + tag + ">"));
    }
}
