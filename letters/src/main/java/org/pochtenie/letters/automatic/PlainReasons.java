package org.pochtenie.letters.automatic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pochtenie.letters.Header;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.automatic.Delivery.Outcome;

/** Takes out of the free words of a report who did not get the letter, and why. */
final class PlainReasons {
    private static final String ADDRESS = "([\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w.-]{1,200}\\.[\\p{L}\\d-]{2,24})";
    private static final Pattern ANY = unicode(ADDRESS);
    /** A line that begins with an address and holds little else but what was said of it. */
    private static final Pattern LINE = unicode("^[\\s*>-]{0,12}(?:to:? |кому:? )?[<\"'«]?(?:mailto:)?" + ADDRESS
            + "[>\"'»]?[.,;]?\\s*(?:$|[:(;]\\s*(.*)|-\\s+(.*)|(?:on|am|le|el|il|на|,) .{0,20}\\d.*)");

    private static final Pattern SAID = unicode("(?:^|[^\\d.])[45]\\d\\d[ -][\\d#]?\\S");
    private static final Pattern STATUS = unicode("(?<![\\d.])#?([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");
    private static final Pattern TEMPORARY = unicode("(?:^|[^\\d.])4\\d\\d[ -]");
    private static final Pattern DELAYED = unicode("delay|warning: (?:message|could not send)|not yet been delivered"
            + "|will (?:keep|continue) (?:trying|to try|to be retried)|(?:still|will) be retried|attempts will continue"
            + "|задерж|попытки (?:доставки )?(?:будут )?продолж|延迟");
    private static final Pattern HEADING =
            unicode("^\\s*(?:technical details|details|diagnostic information|the (?:reason|error)"
                    + "|reason|причина|подробности|описание ошибки|ошибка|原因)[^:：]{0,60}[:：]\\s*(.*)$");
    /** What follows is our own letter. */
    private static final Pattern COPY =
            unicode("^(?:-{2,}.{0,20}(?:below this line|copy of|original message|unsent message"
                    + "|returned message|исходное|копия|текст письма|begin message|end of|original-nachricht).*"
                    + "|(?:return-path|received|dkim-signature|mime-version|message-id):\\s.*)$");

    private static final int SCANNED = 20_000;
    private static final int MOST_RECIPIENTS = 500;
    private static final int LONGEST_REASON = 1_000;

    private final Letter letter;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();

    PlainReasons(Letter letter) {
        this.letter = letter;
        String text = letter.text();
        for (String line : text.substring(0, Math.min(text.length(), SCANNED)).split("\n")) {
            String bounded = line.length() > 1_000 ? line.substring(0, 1_000) : line;
            if (COPY.matcher(bounded).matches()) {
                break;
            }
            lines.add(bounded);
        }
    }

    private static Pattern unicode(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** One for each recipient; a nameless one when nobody is named. */
    List<Delivery> deliveries() {
        fromLines();
        List<String> recipients = fromHeader();
        if (recipients.isEmpty()) {
            recipients = reasons.isEmpty() ? List.of(anywhere()) : List.copyOf(reasons.keySet());
        }
        String general = general();
        boolean delayed = DELAYED.matcher(letter.subject()).find() || delayedByText();
        return recipients.stream()
                .limit(MOST_RECIPIENTS)
                .map(recipient -> delivery(recipient, reasons.getOrDefault(recipient, ""), general, delayed))
                .toList();
    }

    private Delivery delivery(String recipient, String own, String general, boolean delayed) {
        String reason = own.isEmpty() ? general : own;
        Matcher status = STATUS.matcher(reason);
        String code = status.find() ? status.group(1) : "";
        boolean temporary = code.startsWith("4")
                || code.isEmpty() && TEMPORARY.matcher(reason).find();
        Outcome outcome = delayed ? Outcome.DELAYED : temporary ? Outcome.GAVE_UP : Outcome.FAILED;
        return new Delivery(recipient, outcome, code, reason);
    }

    private List<String> fromHeader() {
        List<String> named = new ArrayList<>();
        for (Header header : letter.headers("X-Failed-Recipients")) {
            ANY.matcher(header.value())
                    .results()
                    .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                    .filter(address -> !named.contains(address))
                    .limit(MOST_RECIPIENTS)
                    .forEach(named::add);
        }
        return named;
    }

    /** What stands behind an address and in the lines below it, up to an empty one, was said of it. */
    private void fromLines() {
        for (int i = 0; i < lines.size() && reasons.size() < MOST_RECIPIENTS; i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (!line.find() || ours(line.group(1))) {
                continue;
            }
            String rest = line.group(2) != null ? line.group(2) : line.group(3);
            String reason = (rest == null ? "" : rest) + below(i);
            reasons.merge(
                    line.group(1).toLowerCase(Locale.ROOT),
                    tidy(reason),
                    (before, more) -> before.isEmpty() ? more : before);
        }
    }

    private String below(int at) {
        StringBuilder said = new StringBuilder();
        for (int i = at + 1; i < lines.size() && i < at + 12; i++) {
            if (lines.get(i).isBlank() || LINE.matcher(lines.get(i)).find()) {
                break;
            }
            said.append(' ').append(lines.get(i).strip());
        }
        return said.toString();
    }

    private String anywhere() {
        for (String line : lines) {
            Matcher found = ANY.matcher(line);
            while (found.find()) {
                if (!ours(found.group(1))) {
                    return found.group(1).toLowerCase(Locale.ROOT);
                }
            }
        }
        return "";
    }

    /** The report's own sender and receiver are not those who missed the letter. */
    private boolean ours(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return PlainReport.DAEMON.matcher(lower).matches()
                || letter.to().stream().anyMatch(to -> to.address().equals(lower))
                || letter.from() != null && letter.from().address().equals(lower);
    }

    private String general() {
        for (String line : lines) {
            if (SAID.matcher(line).find() || STATUS.matcher(line).find()) {
                return tidy(line);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            Matcher heading = HEADING.matcher(lines.get(i));
            if (heading.find()) {
                return tidy(heading.group(1) + below(i));
            }
        }
        return "";
    }

    private boolean delayedByText() {
        return lines.stream().limit(30).anyMatch(line -> DELAYED.matcher(line).find())
                && lines.stream()
                        .limit(30)
                        .noneMatch(line -> line.toLowerCase(Locale.ROOT)
                                .matches(".*(?:permanent|given up|giving up|окончательно).*"));
    }

    private static String tidy(String reason) {
        String one = reason.replaceAll("\\s+", " ").strip();
        one = one.endsWith(")") && one.indexOf('(') < 0 ? one.substring(0, one.length() - 1) : one;
        return one.length() > LONGEST_REASON ? one.substring(0, LONGEST_REASON) : one;
    }
}
