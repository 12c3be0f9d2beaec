package org.pochtenie.desk.talk;

import java.util.List;
import org.pochtenie.desk.client.Happened;
import org.pochtenie.desk.client.Stretch;
import org.pochtenie.desk.client.TimelineRows;
import org.pochtenie.desk.client.TimelineSource;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Component;

/** Talks, on the client's timeline. */
@Component
class TalksOnTimeline implements TimelineSource {
    private static final String ROWS = """
            select talk.client_id, held_at as at, talk.id, colleague.name as who, about as words, talk.who as more,
                '/talks/' || talk.id as url
            from talk join colleague on colleague.id = author_id where logged_at is not null""";

    private final TimelineRows rows;

    TalksOnTimeline(TimelineRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "talk";
    }

    @Override
    public List<Happened> happened(Stretch stretch, Visit visit) {
        return rows.of(stretch, "telephone", ROWS);
    }
}
