package org.pochtenie.desk.statuspage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Clients;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.clock.Calendar;
import org.pochtenie.desk.conversation.ClientConversations;
import org.pochtenie.desk.conversation.Conversation;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.pochtenie.rulebook.duty.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Puts together what a client sees. */
@Component
class Statuses {
    private final Clients clients;
    private final List<StatusSource> sources;
    private final ClientConversations conversations;
    private final Colleagues colleagues;
    private final AnswerTimes answerTimes;

    Statuses(
            Clients clients,
            List<StatusSource> sources,
            ClientConversations conversations,
            Colleagues colleagues,
            AnswerTimes answerTimes) {
        this.clients = clients;
        this.sources = sources;
        this.conversations = conversations;
        this.colleagues = colleagues;
        this.answerTimes = answerTimes;
    }

    Optional<Status> of(long client, Visit visit) {
        return clients.byId(client).map(known -> of(known, visit));
    }

    private Status of(Client client, Visit visit) {
        var newest = conversations.newest(client.id()).orElse(null);
        var calendar = calendar(newest);
        return new Status(
                client,
                items(client.id(), visit),
                duty(client.id(), calendar.working(), visit),
                Hours.of(calendar, visit),
                client.contacts().stream()
                        .filter(contact -> !contact.address().isEmpty())
                        .toList());
    }

    private Map<Section, List<StatusItem>> items(long client, Visit visit) {
        var items = new EnumMap<Section, List<StatusItem>>(Section.class);
        for (var source : sources) {
            for (var item : source.items(client, visit)) {
                items.computeIfAbsent(item.section(), section -> new ArrayList<>())
                        .add(item);
            }
        }
        return items;
    }

    /** By which his letters are answered. */
    private Calendar calendar(@Nullable Conversation newest) {
        return (newest == null ? answerTimes.all().getFirst() : answerTimes.of(newest.id())).calendar();
    }

    /** The colleague of the conversation in which something happened last; of those that somebody has taken. */
    private Duty duty(long client, WorkingCalendar hours, Visit visit) {
        var colleague = conversations.assignee(client).flatMap(colleagues::byId);
        return new Duty(
                colleague.map(Colleague::name).orElse(""),
                colleague.map(Colleague::position).orElse(""),
                hours.isOpen(visit.now()) ? null : hours.nextOpen(visit.now()));
    }

    /** The client pressed a button. */
    void answered(long client, String kind, long subject, String act) {
        sources.stream()
                .filter(source -> source.kind().equals(kind))
                .forEach(source -> source.answered(client, subject, act));
    }
}
