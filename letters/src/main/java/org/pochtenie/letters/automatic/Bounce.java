package org.pochtenie.letters.automatic;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Letter;

/**
 * The news that a letter was not delivered (RFC 3464, and the free text of servers that do not follow it).
 *
 * @param originalMessageId which of our letters, without angle brackets; null when it does not say
 * @param recipient who did not get it, bare lower-case address; empty when it does not say
 * @param permanent false when the server goes on trying
 * @param status enhanced status code (RFC 3463) such as {@code 5.1.1}; empty when none is given
 * @param reason what the server said, one line; empty when it said nothing
 */
public record Bounce(
        @Nullable String originalMessageId, String recipient, boolean permanent, String status, String reason) {

    /** Empty for letters of people and for reports of success. */
    public static Optional<Bounce> of(Letter letter) {
        return DeliveryStatus.in(letter).or(() -> PlainBounce.in(letter));
    }

    /** The same for every recipient whom a report names; the one of {@link #of} is among them. */
    public static List<Bounce> all(Letter letter) {
        List<Bounce> named = DeliveryStatus.all(letter);
        return named.isEmpty() ? PlainBounce.all(letter) : named;
    }

    /** The same news of somebody else. */
    Bounce to(String another) {
        return new Bounce(originalMessageId, another, permanent, status, reason);
    }
}
