package org.pochtenie.desk.card;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.HouseRule;
import org.pochtenie.desk.client.KnownPerson;
import org.pochtenie.desk.client.Part;
import org.pochtenie.desk.client.Project;
import org.pochtenie.desk.clock.WantedAnswer;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.rulebook.duty.StillSo;

/**
 * Everything that a client's page shows of its own.
 *
 * @param checked when each part was last changed or confirmed
 * @param sources conversation by the letter that told a fact
 * @param conversations the newest
 * @param tone of the client's profile, empty where it says none
 */
public record Card(
        Client client,
        List<KnownPerson> people,
        List<Fact> facts,
        List<HouseRule> houseRules,
        List<Project> projects,
        Map<Part, Instant> checked,
        Map<Long, Long> sources,
        List<Conversation> conversations,
        List<WantedAnswer> answerTimes,
        String tone,
        Instant now) {

    public List<Fact> facts(Fact.Kind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    public boolean isStale(Fact fact) {
        return fact.kind().ages() && StillSo.asks(fact.checked(), now);
    }

    public boolean isStale(Part part) {
        var when = checked.get(part);
        return part != Part.NAME && when != null && !value(part).isEmpty() && StillSo.asks(when, now);
    }

    /** How many parts and facts are to be asked about. */
    public long stale() {
        return facts.stream().filter(this::isStale).count()
                + java.util.Arrays.stream(Part.values()).filter(this::isStale).count();
    }

    /** Whether nobody has written anything down yet. */
    public boolean isEmpty() {
        return facts.isEmpty() && houseRules.isEmpty() && checked.isEmpty();
    }

    /** What a part says; empty when nothing is known. */
    public String value(Part part) {
        return switch (part) {
            case NAME -> client.name();
            case BUSINESS -> client.business();
            case CHANNEL ->
                client.channel() == null ? "" : client.channel().name().toLowerCase(java.util.Locale.ROOT);
            case HOURS -> client.hours();
            case LANGUAGE -> orEmpty(client.language());
            case FORM -> orEmpty(client.form());
            case CONTACT_DAYS ->
                client.contactDays() == null ? "" : client.contactDays().toString();
            case REPORT_FORM -> client.reportForm();
        };
    }

    public Optional<WantedAnswer> agreedAnswer() {
        return answerTimes.stream()
                .filter(one -> Long.valueOf(one.id()).equals(client.answerTime()))
                .findFirst();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
