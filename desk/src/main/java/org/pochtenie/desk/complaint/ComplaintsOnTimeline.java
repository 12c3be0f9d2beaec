package org.pochtenie.desk.complaint;

import java.util.List;
import org.pochtenie.desk.client.Happened;
import org.pochtenie.desk.client.Stretch;
import org.pochtenie.desk.client.TimelineRows;
import org.pochtenie.desk.client.TimelineSource;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Component;

/** Complaints, on the client's timeline. */
@Component
class ComplaintsOnTimeline implements TimelineSource {
    private static final String ROWS = """
            select complaint.client_id, opened_at as at, complaint.id, coalesce(colleague.name, '') as who, matter as words, '' as more,
                '/complaints/' || complaint.id as url
            from complaint left join colleague on colleague.id = opened_by""";

    private final TimelineRows rows;

    ComplaintsOnTimeline(TimelineRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "complaint";
    }

    @Override
    public List<Happened> happened(Stretch stretch, Visit visit) {
        return rows.of(stretch, "megaphone", ROWS);
    }
}
