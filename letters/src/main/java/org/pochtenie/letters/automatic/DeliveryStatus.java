package org.pochtenie.letters.automatic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.automatic.Delivery.Outcome;

/** Reads delivery reports in the standard form (RFC 3464, RFC 6533). */
final class DeliveryStatus {
    private static final Pattern HEXADECIMAL = Pattern.compile("\\+([0-9a-f]{2})");
    private static final int MOST_RECIPIENTS = 500;
    private static final int LONGEST_REASON = 1_000;

    private DeliveryStatus() {}

    static boolean is(Attachment part) {
        return part.type().equals("message/delivery-status") || part.type().equals("message/global-delivery-status");
    }

    /** Empty when no part is a report that names a recipient. */
    static Optional<DeliveryReport> in(Letter letter) {
        List<Delivery> deliveries = new ArrayList<>();
        letter.attachments().stream().filter(DeliveryStatus::is).forEach(part -> read(part, deliveries));
        return deliveries.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeliveryReport(ReturnedLetter.id(letter), List.copyOf(deliveries)));
    }

    private static void read(Attachment part, List<Delivery> deliveries) {
        for (Map<String, String> group : ReportFields.groups(ReportFields.text(part))) {
            if (deliveries.size() < MOST_RECIPIENTS) {
                delivery(group).ifPresent(deliveries::add);
            }
        }
    }

    private static Optional<Delivery> delivery(Map<String, String> group) {
        String status = group.getOrDefault("status", "").split("[\\s(]", 2)[0];
        String action = group.getOrDefault("action", "").toLowerCase(Locale.ROOT);
        String reason = ReportFields.value(group, "diagnostic-code");
        Outcome outcome = outcome(action, status, reason);
        if (outcome == null) {
            return Optional.empty();
        }
        String said = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        return Optional.of(new Delivery(recipient(group), outcome, status, said.replaceAll("\\s+", " ")));
    }

    /** The address to which we wrote, where the report has it; else the one that was tried in the end. */
    private static String recipient(Map<String, String> group) {
        String last = ReportFields.address(group, "final-recipient");
        String first = ReportFields.address(group, "original-recipient");
        if (first.indexOf('@') < 0) {
            return last;
        }
        // RFC 3461 section 4: signs that might be misread are written with a plus and two digits.
        String decoded = HEXADECIMAL
                .matcher(first)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
        return decoded.equals(last) ? last : first;
    }

    private static @Nullable Outcome outcome(String action, String status, String reason) {
        if (action.startsWith("fail")) {
            return status.startsWith("4") || status.isEmpty() && reason.matches("4\\d\\d[ -].*")
                    ? Outcome.GAVE_UP
                    : Outcome.FAILED;
        }
        if (action.startsWith("delay")) {
            return Outcome.DELAYED;
        }
        if (action.startsWith("deliver")) {
            return Outcome.DELIVERED;
        }
        if (action.startsWith("relay")) {
            return Outcome.RELAYED;
        }
        if (action.startsWith("expand")) {
            return Outcome.EXPANDED;
        }
        // Some servers leave the action out: the status says enough (RFC 3463 section 2).
        return switch (status.isEmpty() ? ' ' : status.charAt(0)) {
            case '5' -> Outcome.FAILED;
            case '4' -> Outcome.DELAYED;
            case '2' -> Outcome.DELIVERED;
            default -> null;
        };
    }
}
