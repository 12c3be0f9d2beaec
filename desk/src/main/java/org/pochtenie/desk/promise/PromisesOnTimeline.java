package org.pochtenie.desk.promise;

import java.util.List;
import org.pochtenie.desk.client.Happened;
import org.pochtenie.desk.client.Stretch;
import org.pochtenie.desk.client.TimelineRows;
import org.pochtenie.desk.client.TimelineSource;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Component;

/** What we have promised, on the client's timeline. */
@Component
class PromisesOnTimeline implements TimelineSource {
    private static final String ROWS = """
            select client_id, made_at as at, id, colleague_name as who, what as words, '' as more,
                '/conversations/' || conversation_id as url
            from promise_shown where state <> 'dropped'""";

    private final TimelineRows rows;

    PromisesOnTimeline(TimelineRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "promise";
    }

    @Override
    public List<Happened> happened(Stretch stretch, Visit visit) {
        return rows.of(stretch, "hourglass-split", ROWS);
    }
}
