package org.pochtenie.letters.automatic;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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

/** Reads delivery reports in the standard form (RFC 3464). */
public final class DeliveryStatus {
    private static final Pattern MESSAGE_ID =
            Pattern.compile("(?im)^Message-ID:[ \\t]*(?:\\r?\\n[ \\t]+)?<([^<>\\s]{3,500})>");
    private static final int SCANNED = 64 * 1024;
    private static final int MOST_RECIPIENTS = 500;

    private DeliveryStatus() {}

    public static Optional<DeliveryReport> in(Letter letter) {
        List<Delivery> deliveries = new ArrayList<>();
        for (Attachment part : letter.attachments()) {
            if (part.type().equals("message/delivery-status") || part.type().equals("message/global-delivery-status")) {
                blocks(start(part)).forEach(block -> delivery(block).ifPresent(deliveries::add));
            }
        }
        return deliveries.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeliveryReport(
                        originalId(letter),
                        List.copyOf(deliveries.subList(0, Math.min(deliveries.size(), MOST_RECIPIENTS)))));
    }

    private static Optional<Delivery> delivery(Map<String, String> block) {
        String recipient = block.getOrDefault("final-recipient", block.getOrDefault("original-recipient", ""));
        String status = block.getOrDefault("status", "").split("[\\s(]", 2)[0];
        Outcome outcome = outcome(block.getOrDefault("action", "").toLowerCase(Locale.ROOT), status);
        String reason = value(block.getOrDefault("diagnostic-code", ""));
        return outcome == null
                ? Optional.empty()
                : Optional.of(new Delivery(address(recipient), outcome, status, reason));
    }

    private static @Nullable Outcome outcome(String action, String status) {
        if (action.startsWith("failed")) {
            return status.startsWith("4") ? Outcome.GAVE_UP : Outcome.FAILED;
        }
        return action.startsWith("delayed")
                ? Outcome.DELAYED
                : action.startsWith("delivered")
                        ? Outcome.DELIVERED
                        : action.startsWith("relayed")
                                ? Outcome.RELAYED
                                : action.startsWith("expanded") ? Outcome.EXPANDED : null;
    }

    private static String address(String typed) {
        String bare = value(typed).replaceAll("[<>\\s]", "");
        return bare.toLowerCase(Locale.ROOT);
    }

    /** Without the type before the semicolon: {@code rfc822; anna@client.example}. */
    private static String value(String typed) {
        return typed.substring(typed.indexOf(';') + 1).strip();
    }

    private static List<Map<String, String>> blocks(String report) {
        List<Map<String, String>> blocks = new ArrayList<>();
        Map<String, String> block = new HashMap<>();
        String name = "";
        for (String line : report.split("\n")) {
            String bare = line.stripTrailing();
            int colon = bare.indexOf(':');
            if (bare.isEmpty()) {
                blocks.add(block);
                block = new HashMap<>();
            } else if (Character.isWhitespace(bare.charAt(0))) {
                block.computeIfPresent(name, (key, value) -> value + " " + bare.strip());
            } else if (colon > 0) {
                name = bare.substring(0, colon).toLowerCase(Locale.ROOT);
                block.putIfAbsent(name, bare.substring(colon + 1).strip());
            }
        }
        blocks.add(block);
        return blocks;
    }

    /** The id of the letter that came back, from its returned headers; else one that the report refers to. */
    static @Nullable String originalId(Letter letter) {
        for (Attachment part : letter.attachments()) {
            String type = part.type();
            if (type.equals("message/rfc822")
                    || type.endsWith("rfc822-headers")
                    || type.equals("message/global")
                    || type.equals("message/global-headers")) {
                Matcher id = MESSAGE_ID.matcher(start(part));
                if (id.find()) {
                    return id.group(1);
                }
            }
        }
        Matcher quoted = MESSAGE_ID.matcher(letter.text());
        if (quoted.find()) {
            return quoted.group(1);
        }
        return letter.inReplyTo().isEmpty()
                ? (letter.references().isEmpty() ? null : letter.references().getLast())
                : letter.inReplyTo().getFirst();
    }

    private static String start(Attachment part) {
        return new String(part.bytes(), 0, Math.min(part.bytes().length, SCANNED), StandardCharsets.UTF_8);
    }
}
