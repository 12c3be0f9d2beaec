package org.pochtenie.desk.agreement;

import java.util.List;
import org.pochtenie.desk.client.Happened;
import org.pochtenie.desk.client.Stretch;
import org.pochtenie.desk.client.TimelineRows;
import org.pochtenie.desk.client.TimelineSource;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Component;

/** What was agreed, on the client's timeline. */
@Component
class AgreementsOnTimeline implements TimelineSource {
    private static final String ROWS = """
            select client_id, agreed_at as at, id, '' as who, words, ended_why as more, '/agreements/' || id as url
            from agreement""";

    private final TimelineRows rows;

    AgreementsOnTimeline(TimelineRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "agreement";
    }

    @Override
    public List<Happened> happened(Stretch stretch, Visit visit) {
        return rows.of(stretch, "check2-all", ROWS);
    }
}
