package org.pochtenie.desk.silence;

import java.time.Instant;
import org.pochtenie.desk.clock.AnswerTimes;
import org.pochtenie.desk.clock.Calendar;
import org.pochtenie.desk.profile.Profiles;
import org.pochtenie.rulebook.duty.ContactInterval;
import org.springframework.stereotype.Component;

/** How long a client may hear nothing: as his project's or his own card says, else as the profile does. */
@Component
class Intervals {
    private final Profiles profiles;
    private final Gaps gaps;
    private final AnswerTimes answerTimes;

    Intervals(Profiles profiles, Gaps gaps, AnswerTimes answerTimes) {
        this.profiles = profiles;
        this.gaps = gaps;
        this.answerTimes = answerTimes;
    }

    /** Halved where he had to ask. */
    ContactInterval of(Place place, Instant now) {
        var wanted = place.days() != null
                ? place.days()
                : profiles.of(place.client(), place.project()).contactInterval().getDays();
        return new ContactInterval(wanted).after(gaps.asked(place.client(), place.project(), now), now);
    }

    /** By the calendar of the firm that holds for that client. */
    ContactInterval.Silence since(Instant contact, ContactInterval interval, Place place) {
        return interval.since(contact, calendar(place).working());
    }

    /** By which the next contact with that client is owed. */
    Calendar calendar(Place place) {
        var wanted = place.conversation() == null
                ? answerTimes.ofClient(place.client())
                : answerTimes.of(place.conversation());
        return wanted.calendar();
    }
}
