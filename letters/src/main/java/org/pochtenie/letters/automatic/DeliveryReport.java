package org.pochtenie.letters.automatic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Letter;

/**
 * What a server tells of a letter of ours: not delivered, late, or delivered (RFC 3464, RFC 6522, and the free words of
 * servers that do not follow them).
 *
 * @param originalMessageId which of our letters, without angle brackets; null when it does not say
 * @param deliveries one for each recipient that is named, in the order of the report; never empty, 500 at most
 */
public record DeliveryReport(@Nullable String originalMessageId, List<Delivery> deliveries) {
    /** Empty for letters that are no reports. */
    public static Optional<DeliveryReport> of(Letter letter) {
        Optional<DeliveryReport> standard = DeliveryStatus.in(letter);
        return standard.isPresent() || saysNothing(letter) ? standard : PlainReport.in(letter);
    }

    /** A standard report that names recipients but tells nothing of them has nothing to tell in free words either. */
    private static boolean saysNothing(Letter letter) {
        return letter.attachments().stream()
                .filter(DeliveryStatus::is)
                .flatMap(part -> ReportFields.groups(ReportFields.text(part)).stream())
                .map(Map::keySet)
                .anyMatch(names -> names.contains("final-recipient") && names.contains("action"));
    }
}
