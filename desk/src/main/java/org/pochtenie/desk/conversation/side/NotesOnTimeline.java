package org.pochtenie.desk.conversation.side;

import java.util.List;
import org.pochtenie.desk.client.Happened;
import org.pochtenie.desk.client.Stretch;
import org.pochtenie.desk.client.TimelineRows;
import org.pochtenie.desk.client.TimelineSource;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Component;

/** Notes of colleagues, on the client's timeline. */
@Component
class NotesOnTimeline implements TimelineSource {
    private static final String ROWS = """
            select client_id, written_at as at, note.id, colleague.name as who, left(note.text, 300) as words, '' as more,
                '/conversations/' || conversation_id as url
            from note join conversation on conversation.id = conversation_id join colleague on colleague.id = author_id""";

    private final TimelineRows rows;

    NotesOnTimeline(TimelineRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public List<Happened> happened(Stretch stretch, Visit visit) {
        return rows.of(stretch, "sticky", ROWS);
    }
}
