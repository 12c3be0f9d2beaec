package org.pochtenie.desk.client.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.pochtenie.desk.client.CardParts;
import org.pochtenie.desk.client.Client;
import org.pochtenie.desk.client.Fact;
import org.pochtenie.desk.client.Facts;
import org.pochtenie.desk.client.NewFact;
import org.pochtenie.desk.plumbing.Texts;
import org.pochtenie.desk.plumbing.Visit;
import org.pochtenie.desk.plumbing.Visitor;

class TimelineTest {
    @Test
    void goesOnWhereThePageBeforeEndedAlsoWithinOneMoment() {
        var now = new SettableNow("2026-11-23T07:00:00Z");
        try (var desk = TestDesk.at(now)) {
            var client = desk.the(CardParts.class).begin("Маяк", Client.Kind.COMPANY, 0);
            for (int i = 0; i < 7; i++) {
                desk.the(Facts.class).note(client, NewFact.of(Fact.Kind.WISH, "пожелание " + i), 0);
            }
            var visit = new Visit(
                    Visitor.nobody("ru", ZoneId.of("Europe/Moscow")),
                    desk.the(Texts.class),
                    now.instant(),
                    "/",
                    false,
                    "",
                    "");
            var timeline = desk.the(Timeline.class);

            var walked = new ArrayList<OnTimeline>();
            var mark = "";
            for (var page = timeline.of(client, "", mark, 3, visit); !page.isEmpty(); ) {
                walked.addAll(page);
                mark = page.getLast().mark();
                page = timeline.of(client, "", mark, 3, visit);
            }

            assertThat(walked).hasSize(8).isEqualTo(timeline.of(client, "", "", 100, visit));
            assertThat(walked.getFirst().happened().more()).contains("пожелание 6");
        }
    }
}
