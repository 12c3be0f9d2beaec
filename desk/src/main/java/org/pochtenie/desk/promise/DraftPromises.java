package org.pochtenie.desk.promise;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.draft.Draft;
import org.pochtenie.desk.draft.DraftText;
import org.pochtenie.desk.plumbing.Sql;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The promises of a draft, as its author leaves them: ticked as found, unless he said otherwise. */
@Component
class DraftPromises {
    private final JdbcClient jdbc;
    private final PromiseLines lines;
    private final ObjectProvider<AlreadyTold> told;

    DraftPromises(JdbcClient jdbc, PromiseLines lines, ObjectProvider<AlreadyTold> told) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.told = told;
    }

    /** What an author said of a line. */
    private record Choice(
            boolean ticked, @Nullable Instant due, @Nullable Instant found) {}

    /** @param conversation into which it goes, null for a letter that begins one */
    List<PromiseLine> of(Draft draft, @Nullable Long conversation, Instant at, ZoneId zone) {
        var words = DraftText.of(draft.html()).text();
        var chosen = choices(draft.id());
        return lines.of(new PromiseLines.Text(conversation, words, at, zone)).stream()
                .filter(line -> !isTold(draft, line, zone))
                .map(line -> chosen(line, chosen.get(line.key())))
                .toList();
    }

    private boolean isTold(Draft draft, PromiseLine line, ZoneId zone) {
        var due = line.due();
        return line.kind() == PromiseLine.Kind.NEW
                && due != null
                && told.stream().anyMatch(ledger -> ledger.isTold(draft.id(), line.what(), due, zone));
    }

    /** A correction holds as long as the letter names the date that it corrects. */
    private static PromiseLine chosen(PromiseLine line, @Nullable Choice choice) {
        if (choice == null) {
            return line;
        }
        return line.with(choice.ticked, Objects.equals(choice.found, line.found()) ? choice.due : null);
    }

    @Transactional
    void choose(long draft, PromiseLine line, boolean ticked, @Nullable Instant due) {
        jdbc.sql("""
                        insert into draft_promise (draft_id, line, ticked, due_at, found_due) values (?, ?, ?, ?, ?)
                        on conflict (draft_id, line) do update set ticked = excluded.ticked,
                            due_at = excluded.due_at, found_due = excluded.found_due""")
                .params(Sql.row(draft, line.key(), ticked, Sql.atOrNull(due), Sql.atOrNull(line.found())))
                .update();
    }

    private Map<String, Choice> choices(long draft) {
        var choices = new HashMap<String, Choice>();
        jdbc.sql("select * from draft_promise where draft_id = ?").param(draft).query(row -> {
            choices.put(
                    row.getString("line"),
                    new Choice(
                            row.getBoolean("ticked"),
                            Sql.instantOrNull(row, "due_at"),
                            Sql.instantOrNull(row, "found_due")));
        });
        return choices;
    }
}
