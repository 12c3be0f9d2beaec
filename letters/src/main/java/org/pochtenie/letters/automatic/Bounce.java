package org.pochtenie.letters.automatic;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.automatic.Delivery.Outcome;

/**
 * The news that a letter was not delivered to a recipient, taken out of a {@link DeliveryReport}.
 *
 * @param originalMessageId which of our letters, without angle brackets; null when it does not say
 * @param recipient who did not get it, bare lower-case address; empty when it does not say
 * @param permanent false when the server goes on trying
 * @param status enhanced status code (RFC 3463) such as {@code 5.1.1}; empty when none is given
 * @param reason what the server said, one line; empty when it said nothing
 */
public record Bounce(
        @Nullable String originalMessageId, String recipient, boolean permanent, String status, String reason) {

    /** The worst of what a report says, a failure before a delay. Empty for letters of people and reports of success. */
    public static Optional<Bounce> of(Letter letter) {
        List<Bounce> all = all(letter);
        return all.stream()
                .filter(Bounce::permanent)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The same for every recipient whom a report names, in its order; the one of {@link #of} is among them. */
    public static List<Bounce> all(Letter letter) {
        return DeliveryReport.of(letter).stream()
                .flatMap(report -> report.deliveries().stream()
                        .filter(Delivery::missed)
                        .map(delivery -> of(report.originalMessageId(), delivery)))
                .toList();
    }

    private static Bounce of(@Nullable String originalMessageId, Delivery missed) {
        return new Bounce(
                originalMessageId,
                missed.recipient(),
                missed.outcome() != Outcome.DELAYED,
                missed.status(),
                missed.reason());
    }
}
