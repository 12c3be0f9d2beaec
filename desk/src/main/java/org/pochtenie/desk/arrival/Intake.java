package org.pochtenie.desk.arrival;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.mailbox.MailFolder;
import org.pochtenie.desk.mailbox.MailFolders;
import org.pochtenie.desk.mailbox.MailboxHealth;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stores letters before anybody reads them: when it returns, they are on disk and will arrive, whatever happens. */
@Component
class Intake {
    private final RawLetters rawLetters;
    private final MailFolders folders;
    private final MailboxHealth health;
    private final JdbcClient jdbc;
    private final Bell bell;
    private final InstantSource now;

    Intake(
            RawLetters rawLetters,
            MailFolders folders,
            MailboxHealth health,
            JdbcClient jdbc,
            Bell bell,
            InstantSource now) {
        this.rawLetters = rawLetters;
        this.folders = folders;
        this.health = health;
        this.jdbc = jdbc;
        this.bell = bell;
        this.now = now;
    }

    /** Stores letters that have no folder. */
    @Transactional
    public void store(List<FoundLetter> letters) {
        store(letters, null);
    }

    /**
     * Stores letters and, in the same transaction, how far their folder is read now.
     *
     * @param reached null for letters that have no folder
     */
    @Transactional
    public void store(List<FoundLetter> letters, @Nullable MailFolder reached) {
        if (reached != null) {
            folders.keep(reached);
        }
        if (!letters.isEmpty()) {
            var raw =
                    rawLetters.keepAll(letters.stream().map(FoundLetter::bytes).toList());
            var placed = IntStream.range(0, letters.size())
                    .mapToObj(i -> new Placed(raw.get(i), letters.get(i)))
                    .toList();
            queue(placed);
            place(placed);
            count(letters);
            ringAfterCommit();
        }
    }

    private record Placed(long raw, FoundLetter letter) {}

    /** Only bytes that were found nowhere before need to arrive. */
    private void queue(List<Placed> letters) {
        var once = letters.stream()
                .collect(Collectors.toMap(Placed::raw, Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        jdbc.sql("""
                        insert into arrival (raw_letter_id, mailbox_id, history, sent, size, came_at)
                        select raw, mailbox, history, sent, size, least(coalesce(received, :now), :now)
                        from unnest(:raw::bigint[], :mailbox::bigint[], :history::bool[], :sent::bool[], :size::int[],
                                :received::timestamptz[])
                            with ordinality found (raw, mailbox, history, sent, size, received, n)
                        where not exists (select from raw_letter_place p where p.raw_letter_id = raw)
                        order by n
                        on conflict do nothing""")
                .param("now", Sql.at(now.instant()))
                .param("raw", Sql.longs(once, Placed::raw))
                .param("mailbox", Sql.longs(once, placed -> placed.letter().mailbox()))
                .param("history", Sql.flags(once, placed -> placed.letter().history()))
                .param("sent", Sql.flags(once, placed -> placed.letter().sent()))
                .param("size", Sql.ints(once, placed -> placed.letter().bytes().length))
                .param("received", Sql.instants(once, placed -> placed.letter().received()))
                .update();
    }

    private void place(List<Placed> letters) {
        jdbc.sql("""
                        insert into raw_letter_place (raw_letter_id, mailbox_id, folder, uid_validity, uid)
                        select raw, mailbox, folder, validity, uid
                        from unnest(?::bigint[], ?::bigint[], ?::text[], ?::bigint[], ?::bigint[])
                            found (raw, mailbox, folder, validity, uid)
                        where uid > 0 or not exists (
                            select from raw_letter_place p
                            where p.raw_letter_id = raw and p.mailbox_id = mailbox and p.folder = found.folder)
                        on conflict do nothing""")
                .params(
                        Sql.longs(letters, Placed::raw),
                        Sql.longs(letters, placed -> placed.letter().mailbox()),
                        Sql.texts(letters, placed -> placed.letter().folder()),
                        Sql.longs(letters, placed -> placed.letter().uidValidity()),
                        Sql.longs(letters, placed -> placed.letter().uid()))
                .update();
    }

    private void count(List<FoundLetter> letters) {
        letters.stream()
                .filter(letter -> letter.mailbox() != null && !letter.history() && !letter.sent())
                .collect(Collectors.groupingBy(FoundLetter::mailbox, TreeMap::new, Collectors.counting()))
                .forEach((mailbox, came) -> health.came(mailbox, came.intValue()));
    }

    private void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring();
            }
        });
    }
}
