package org.pochtenie.rulebook.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * After how many working days without a contact a client is to hear from us (rule {@code three-day-contact}).
 *
 * @param days 0: never of itself
 */
public record ContactInterval(int days) {
    /** How long before its end the letter is offered, in working time. */
    public static final Duration NEAR = Duration.ofHours(2);

    /** For how long a client who had to ask hears from us twice as often (rule {@code asked-how-is-it-going}). */
    public static final Duration REMEMBERED = Duration.ofDays(30);

    /**
     * When a silence becomes too long.
     *
     * @param show two working hours before it, when the letter can still be written in peace
     */
    public record Silence(Instant show, Instant due) {}

    public ContactInterval {
        if (days < 0) {
            throw new IllegalArgumentException("An interval of " + days + " days");
        }
    }

    /** Half of it, rounded up and never under one day, where the client asked how things go within thirty days before. */
    public ContactInterval after(Collection<Instant> asked, Instant now) {
        boolean hadToAsk = asked.stream()
                .anyMatch(at -> !at.isAfter(now) && at.plus(REMEMBERED).isAfter(now));
        return hadToAsk ? new ContactInterval((days + 1) / 2) : this;
    }

    public boolean isOwed() {
        return days > 0;
    }

    /** The silence that begins with a contact, counted by the calendar of those who owe the next one. */
    public Silence since(Instant contact, WorkingCalendar calendar) {
        var due = calendar.plusDays(contact, days);
        var near = calendar.minus(due, NEAR);
        return new Silence(near.isBefore(contact) ? contact : near, due);
    }
}
