package org.pochtenie.letters.automatic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Letter;

/**
 * Says that a letter came over a mailing list or went to many at once (RFC 2919, RFC 2369).
 *
 * @param id of the list ({@code news.list.example}), empty when only the manner of sending tells
 * @param unsubscribe the raw List-Unsubscribe header, empty when there is none
 */
public record MailingList(String id, String unsubscribe) {
    /** What lists wrote before there was a standard, and programs for lists still write. */
    private static final List<String> NAMED =
            List.of("X-BeenThere", "Mailing-List", "X-Mailing-List", "X-ML-Name", "X-Listname", "X-Sympa-To");

    private static final List<String> MARKS = List.of(
            "List-Unsubscribe",
            "List-Post",
            "List-Subscribe",
            "List-Owner",
            "List-Archive",
            "List-Help",
            "X-Mailman-Version",
            "X-Google-Group-Id",
            "X-Campaign-Id",
            "X-CampaignID",
            "X-Mailer-LID");
    private static final Pattern WAY =
            Pattern.compile("<\\s*((?:mailto|https?):[^<>]{1,2000})>", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWNER =
            Pattern.compile("(?:owner-([^@]{1,80})|([^@]{1,80})-bounces(?:\\+[^@]*)?)@(.{1,200})");

    /** Empty for personal letters. */
    public static Optional<MailingList> of(Letter letter) {
        String unsubscribe = letter.header("List-Unsubscribe");
        String id = id(letter);
        boolean marked = MARKS.stream().anyMatch(mark -> letter.header(mark) != null);
        if (id == null && !marked && !bulk(letter)) {
            return Optional.empty();
        }
        return Optional.of(new MailingList(id == null ? "" : id, unsubscribe == null ? "" : unsubscribe));
    }

    /** The addresses by which to leave the list, {@code mailto:} or {@code http(s):}, the preferred one first. */
    public List<String> waysOut() {
        List<String> ways = new ArrayList<>();
        Matcher way = WAY.matcher(unsubscribe);
        while (way.find() && ways.size() < 10) {
            ways.add(way.group(1).strip());
        }
        return List.copyOf(ways);
    }

    private static boolean bulk(Letter letter) {
        String precedence = letter.header("Precedence");
        return precedence != null && precedence.strip().toLowerCase(Locale.ROOT).matches("list|bulk|junk");
    }

    private static @Nullable String id(Letter letter) {
        String id = letter.header("List-Id");
        if (id != null && !id.isBlank()) {
            return bare(id);
        }
        for (String name : NAMED) {
            String written = letter.header(name);
            if (written != null && !written.isBlank()) {
                return bare(written.replaceFirst("(?i)^\\s*list\\s+", "").split(";", 2)[0])
                        .replace('@', '.');
            }
        }
        Matcher owner =
                OWNER.matcher(letter.sender() == null ? "" : letter.sender().address());
        if (!owner.matches()) {
            return null;
        }
        return (owner.group(1) != null ? owner.group(1) : owner.group(2)) + "." + owner.group(3);
    }

    private static String bare(String id) {
        int open = id.lastIndexOf('<');
        int close = id.indexOf('>', open);
        return (open >= 0 && close > open ? id.substring(open + 1, close) : id)
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
