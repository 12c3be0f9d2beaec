package org.pochtenie.rulebook.letter.envelope;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.Kind;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.rule.LetterRule;
import org.pochtenie.rulebook.rule.Reading;
import org.pochtenie.rulebook.rule.Remarks;
import org.pochtenie.rulebook.text.Language;

/** A letter that would reach the client when he rests, or in a language in which he has never written. */
public final class MindTheRestHours implements LetterRule {
    private static final Wording RESTS =
            new Wording("Клиент сейчас отдыхает: лучше отправить %s", "The client is off now: better send it on %s");
    private static final Wording LANGUAGE =
            new Wording("Клиент писал на другом языке", "The client has written in another language");
    private static final Wording CHANNEL =
            new Wording("Клиент просил писать ему так: %s", "The client prefers to be reached by %s");
    private static final int QUIET_FROM = 21;
    private static final int QUIET_TO = 8;

    /** Whoever wrote within so long is awake. */
    private static final Duration AWAKE = Duration.ofHours(2);

    @Override
    public void read(Reading reading, Remarks remarks) {
        var kind = reading.draft().kind();
        if (kind != Kind.REPLY && kind != Kind.NEW || reading.letter().isEmpty()) {
            return;
        }
        rest(reading, remarks);
        var client = reading.client();
        if (kind == Kind.NEW && !client.channel().isBlank() && !isMail(client.channel())) {
            remarks.recipients(client.channel(), CHANNEL.with(client.channel()), null);
        }
        var said = reading.conversation().last(Direction.IN);
        if (said.isPresent()
                && said.get().text().length() >= 40
                && reading.draft().text().length() >= 40) {
            var language = reading.language();
            boolean other = reading.conversation().letters().stream()
                    .noneMatch(one -> Language.of(one.text(), language) == language);
            if (other) {
                remarks.letter("language", LANGUAGE, null);
            }
        }
    }

    private static void rest(Reading reading, Remarks remarks) {
        var draft = reading.draft();
        var zone = reading.client().zone();
        var now = draft.now().atZone(zone == null ? draft.zone() : zone);
        boolean awake = reading.conversation()
                .last(Direction.IN)
                .filter(said -> Duration.between(said.date(), draft.now()).compareTo(AWAKE) < 0)
                .isPresent();
        var hours = ClientHours.of(reading.client().hours()).orElseGet(() -> usual(reading));
        if (!awake && !hours.includes(now)) {
            remarks.letter("rest", said(hours.next(now).withZoneSameInstant(draft.zone())), null);
        }
    }

    /** Where the card says nothing, only the night is quiet. */
    private static ClientHours usual(Reading reading) {
        return new ClientHours(
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.of(reading.profile().limit("quiet-to", QUIET_TO), 0),
                LocalTime.of(reading.profile().limit("quiet-from", QUIET_FROM), 0));
    }

    private static Wording said(ZonedDateTime next) {
        return new Wording(
                RESTS.ru().formatted(next.format(DateTimeFormatter.ofPattern("d MMMM 'в' H:mm", Locale.of("ru")))),
                RESTS.en().formatted(next.format(DateTimeFormatter.ofPattern("d MMMM 'at' H:mm", Locale.ENGLISH))));
    }

    private static boolean isMail(String channel) {
        return channel.toLowerCase(Locale.ROOT).matches(".*(?:mail|почт|письм).*");
    }
}
