package org.pochtenie.desk.conversation;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.duty.BareThanks;
import org.pochtenie.rulebook.duty.LetterKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives letters of a conversation one of their own, and takes it back.
 *
 * <p>Answers follow: who bears the nearest id that a letter names decides where it goes, and the letters bear their ids.
 */
@Component
public class Partings {
    private final JdbcClient jdbc;
    private final Conversations conversations;
    private final Receiving receiving;
    private final HeadRows heads;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final InstantSource now;

    Partings(
            JdbcClient jdbc,
            Conversations conversations,
            Receiving receiving,
            Live live,
            ApplicationEventPublisher events,
            InstantSource now) {
        this.jdbc = jdbc;
        this.conversations = conversations;
        this.receiving = receiving;
        this.heads = new HeadRows(jdbc);
        this.live = live;
        this.events = events;
        this.now = now;
    }

    /**
     * Letters that were parted.
     *
     * @param undone whether it was taken back
     */
    public record Parting(long id, long from, long into, int letters, boolean undone) {}

    /** Empty when none of the letters is of that conversation, or when none would stay. */
    @Transactional
    public Optional<Parting> part(long conversation, List<Long> letters, String subject, long by) {
        receiving.hold();
        var from = conversations.byId(conversation).orElseThrow();
        var all = conversations.letters(from.id());
        var moving =
                all.stream().filter(letter -> letters.contains(letter.id())).toList();
        if (moving.isEmpty() || moving.size() == from.letters()) {
            return Optional.empty();
        }
        var staying = all.stream().filter(letter -> !moving.contains(letter)).toList();
        var waited = from.state() == State.WAITING_FOR_US;
        var into = begin(from.id(), subject);
        var ids = moving.stream().map(LetterInConversation::id).toList();
        move(ids, into);
        count(from.id());
        count(into);
        var parting = keep(from.id(), into, ids.size(), by);
        var waiting = Optional.ofNullable(waited ? unanswered(moving) : null);
        if (waiting.isPresent()) {
            jdbc.sql("update conversation set state = 'waiting-for-us' where id = ?")
                    .param(into)
                    .update();
        }
        events.publishEvent(new LettersParted(from.id(), into, ids, waiting));
        if (waited && unanswered(staying) == null) {
            conversations.waitForClient(from.id(), by);
        }
        live.conversationsChanged(List.of(from.id(), into));
        return Optional.of(parting);
    }

    /** Everything of the new conversation goes back, with what has come since; false when it was taken back already. */
    @Transactional
    public boolean undo(Parting parting) {
        receiving.hold();
        var into = conversations.byId(parting.from()).orElseThrow().id();
        var from = conversations.byId(parting.into()).orElseThrow();
        var undone = jdbc.sql("update parting set undone_at = ? where id = ? and undone_at is null")
                .params(Sql.at(now.instant()), parting.id())
                .update();
        if (undone == 0 || from.id() == into) {
            return false;
        }
        heads.merge(from.id(), into);
        count(into);
        if (from.state() == State.WAITING_FOR_US) {
            jdbc.sql("update conversation set state = 'waiting-for-us' where id = ?")
                    .param(into)
                    .update();
        }
        events.publishEvent(new ConversationsMerged(from.id(), into));
        live.conversationsChanged(List.of(from.id(), into));
        return true;
    }

    public Optional<Parting> byId(long id) {
        return jdbc.sql("select * from parting where id = ?")
                .param(id)
                .query((row, n) -> new Parting(
                        row.getLong("id"),
                        row.getLong("from_id"),
                        row.getLong("into_id"),
                        row.getInt("letters"),
                        Sql.instantOrNull(row, "undone_at") != null))
                .optional();
    }

    private long begin(long from, String subject) {
        return jdbc.sql("""
                        insert into conversation (mailbox_id, client_id, subject, state, assignee_id, last_letter_at)
                        select mailbox_id, client_id, ?, 'waiting-for-client', assignee_id, last_letter_at
                        from conversation where id = ? returning id""").params(Sql.text(subject), from).query(Long.class).single();
    }

    private void move(List<Long> letters, long into) {
        jdbc.sql("update letter set conversation_id = ? where id = any(?)")
                .param(into)
                .param(letters.toArray(Long[]::new))
                .update();
    }

    /** What lists show of a conversation, read anew from its letters. */
    private void count(long conversation) {
        jdbc.sql("""
                        update conversation set letters = (select count(*) from letter where conversation_id = ?1),
                            last_letter_at = newest.sent_at, last_ours = newest.direction = 'out', preview = newest.preview,
                            last_from = coalesce(nullif(newest.from_name, ''), newest.from_address),
                            has_attachments = exists (select from attachment join letter on letter.id = letter_id
                                where conversation_id = ?1 and not inline)
                        from (select * from letter where conversation_id = ?1 order by sent_at desc, id desc limit 1) newest
                        where conversation.id = ?1""".replace("?1", Long.toString(conversation))).update();
    }

    private Parting keep(long from, long into, int letters, long by) {
        var id = jdbc.sql(
                        "insert into parting (from_id, into_id, letters, by_id, at) values (?, ?, ?, ?, ?) returning id")
                .params(from, into, letters, by, Sql.at(now.instant()))
                .query(Long.class)
                .single();
        return new Parting(id, from, into, letters, false);
    }

    /** The client's first letter since ours that is more than thanks; null where we wrote last. */
    private static @Nullable LetterInConversation unanswered(List<LetterInConversation> letters) {
        LetterInConversation first = null;
        for (var letter : letters) {
            if (letter.ours()) {
                first = null;
            } else if (first == null
                    && letter.kind() == LetterKind.LETTER
                    && (!letter.attachments().isEmpty() || !BareThanks.is(letter.ownText()))) {
                first = letter;
            }
        }
        return first;
    }
}
