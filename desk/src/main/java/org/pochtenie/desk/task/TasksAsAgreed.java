package org.pochtenie.desk.task;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pochtenie.desk.agreement.Agreement;
import org.pochtenie.desk.agreement.Agreements;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.rulebook.agreement.Agreed;
import org.pochtenie.rulebook.agreement.PlannedWork;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds tasks against what was agreed with their client; read anew each time, since both change. */
@Component
class TasksAsAgreed {
    private final JdbcClient jdbc;
    private final Agreements agreements;
    private final Lexicons lexicons;
    private final InstantSource now;

    TasksAsAgreed(JdbcClient jdbc, Agreements agreements, Lexicons lexicons, InstantSource now) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.lexicons = lexicons;
        this.now = now;
    }

    private record Overridden(long agreement, String said, String reason) {}

    /** Also what stands there with a reason. */
    List<AgreedOtherwise> of(Task task, ZoneId zone) {
        return of(task, zone, agreements.inForce(task.client()));
    }

    /** What nobody has given a reason for, by task; only those that have some. */
    Map<Long, List<AgreedOtherwise>> standing(long client, List<Task> tasks, ZoneId zone) {
        var inForce = agreements.inForce(client);
        var all = new HashMap<Long, List<AgreedOtherwise>>();
        for (var task : tasks) {
            var standing = of(task, zone, inForce).stream()
                    .filter(AgreedOtherwise::stands)
                    .toList();
            if (!standing.isEmpty()) {
                all.put(task.id(), standing);
            }
        }
        return all;
    }

    private List<AgreedOtherwise> of(Task task, ZoneId zone, List<Agreement> inForce) {
        if (!task.open() || inForce.isEmpty()) {
            return List.of();
        }
        var byId = inForce.stream().collect(Collectors.toMap(one -> String.valueOf(one.id()), Function.identity()));
        var held = inForce.stream()
                .map(one -> new Agreed(
                        String.valueOf(one.id()), one.words(), one.made().at()))
                .toList();
        var found = new PlannedWork(task.title(), task.until(), task.aim().measure())
                .otherwise(held, now.instant(), zone, lexicons);
        if (found.isEmpty()) {
            return List.of();
        }
        var overridden = overridden(task.id());
        return found.stream()
                .map(one -> {
                    var agreement = Objects.requireNonNull(byId.get(one.agreed().id()));
                    var why = overridden.stream()
                            .filter(known -> known.agreement == agreement.id() && known.said.equals(one.said()))
                            .map(Overridden::reason)
                            .findFirst();
                    return new AgreedOtherwise(agreement, one.said(), why.orElse(null));
                })
                .toList();
    }

    private List<Overridden> overridden(long task) {
        return jdbc.sql("select agreement_id, said, reason from task_otherwise where task_id = ?")
                .param(task)
                .query((row, n) -> new Overridden(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** It stays so, because; until other words of the task differ. */
    void override(Task task, AgreedOtherwise otherwise, String reason, long by) {
        jdbc.sql("""
                        insert into task_otherwise (task_id, agreement_id, said, reason, colleague_id, at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (task_id, agreement_id) do update set said = excluded.said, reason = excluded.reason,
                            colleague_id = excluded.colleague_id, at = excluded.at""")
                .params(Sql.row(
                        task.id(),
                        otherwise.agreement().id(),
                        otherwise.said(),
                        Sql.text(reason).strip(),
                        by,
                        Sql.at(now.instant())))
                .update();
    }
}
