package org.pochtenie.desk.result;

import java.util.List;
import org.pochtenie.desk.client.Happened;
import org.pochtenie.desk.client.Stretch;
import org.pochtenie.desk.client.TimelineRows;
import org.pochtenie.desk.client.TimelineSource;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Component;

/** Results that were sent for confirmation, on the client's timeline. */
@Component
class ResultsOnTimeline implements TimelineSource {
    private static final String ROWS = """
            select result.client_id, made_at as at, result.id, colleague.name as who, words, answer_words as more,
                '/conversations/' || conversation_id as url
            from result join colleague on colleague.id = asked_by where state not in ('drafted', 'dropped')""";

    private final TimelineRows rows;

    ResultsOnTimeline(TimelineRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "result";
    }

    @Override
    public List<Happened> happened(Stretch stretch, Visit visit) {
        return rows.of(stretch, "send-check", ROWS);
    }
}
