package org.pochtenie.desk.card;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pochtenie.desk.client.CardChange;
import org.pochtenie.desk.client.CardHistory;
import org.pochtenie.desk.client.Happened;
import org.pochtenie.desk.client.Stretch;
import org.pochtenie.desk.client.TimelineSource;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.stereotype.Component;

/** Changes of a client's card on his timeline. */
@Component
class CardTimeline implements TimelineSource {
    private final CardHistory history;

    CardTimeline(CardHistory history) {
        this.history = history;
    }

    @Override
    public String kind() {
        return "card";
    }

    @Override
    public List<Happened> happened(Stretch stretch, Visit visit) {
        return history.of(stretch).stream()
                .map(change -> happened(change, visit))
                .toList();
    }

    private static Happened happened(CardChange change, Visit visit) {
        var shown = new ShownChange(change);
        return new Happened(
                change.at(),
                change.id(),
                "pencil",
                Objects.requireNonNullElse(change.by(), visit.t("app.name")),
                shown.title(visit),
                shown.lines(visit).stream()
                        .map(line -> line.what() + ": " + line.after())
                        .collect(Collectors.joining("; ")),
                "/clients/" + change.client() + "/history");
    }
}
