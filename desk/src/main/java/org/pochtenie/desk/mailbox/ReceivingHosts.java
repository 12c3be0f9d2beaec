package org.pochtenie.desk.mailbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How the servers that receive for a mailbox call themselves when they say of a letter whether its sender is confirmed
 * (the authserv-id of RFC 8601); a name with a dot in front stands for all hosts below it.
 */
final class ReceivingHosts {
    private static final Pattern ROLE =
            Pattern.compile("^(?:imap|imaps|pop3?|smtp|mail|mx[0-9]*|post|webmail|exchange)[0-9]*\\.(?=[^.]+\\.)");
    private static final Pattern NAME = Pattern.compile("\\.?[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*");

    private ReceivingHosts() {}

    /** What may be expected where nobody has said anything. */
    static List<String> usual(String imapHost, String address) {
        var host = imapHost.toLowerCase(Locale.ROOT);
        var house = ROLE.matcher(host).replaceFirst("");
        var hosts = new ArrayList<String>(Provider.at(host).receivingHosts());
        if (hosts.isEmpty()) {
            var own = house.isEmpty() ? address.substring(address.indexOf('@') + 1) : house;
            hosts.addAll(List.of(own, "." + own));
        }
        return hosts;
    }

    static List<String> of(String typed) {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    static boolean names(String typed) {
        return of(typed).stream().allMatch(name -> NAME.matcher(name).matches());
    }
}
