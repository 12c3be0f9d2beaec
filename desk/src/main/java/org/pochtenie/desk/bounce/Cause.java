package org.pochtenie.desk.bounce;

import java.util.Locale;
import java.util.regex.Pattern;

/** Why a letter did not arrive, as far as its sender can do something about it. */
public enum Cause {
    NO_SUCH_ADDRESS,
    NO_SUCH_DOMAIN,
    BOX_CLOSED,
    BOX_FULL,
    TOO_LARGE,
    NOT_WANTED,
    SERVER_AWAY,
    UNKNOWN;

    private static final Pattern NO_ADDRESS = Pattern.compile(
            "user unknown|unknown (?:user|recipient|mailbox)|no such (?:user|mailbox|recipient|person|address)"
                    + "|(?:mailbox|recipient|address|user|account)[^.;]{0,40}"
                    + "(?:not found|unknown|does not exist|doesn't exist|unavailable|invalid)"
                    + "|invalid (?:recipient|mailbox)|нет такого|не существует|не найден");
    private static final Pattern NO_DOMAIN =
            Pattern.compile("host (?:or domain name )?not found|domain not found|no such domain|unrouteable|nxdomain");
    private static final Pattern FULL =
            Pattern.compile("(?:mailbox|quota|storage)[^.;]{0,40}(?:full|exceeded|over)|over ?quota|переполнен");
    private static final Pattern LARGE = Pattern.compile("too (?:large|big)|size limit|exceeds[^.;]{0,40}size");
    private static final Pattern UNWANTED =
            Pattern.compile("spam|blocked|blacklist|block list|policy|reputation|rejected due|dmarc|dkim|spf ");
    private static final Pattern AWAY =
            Pattern.compile("timed? ?out|connection refused|could not connect|try again later|greylist|unreachable");

    /** By the code of RFC 3463 section 3; where it says nothing, by the usual words of servers. */
    static Cause of(String status, String said) {
        var dot = status.indexOf('.');
        var byCode = dot < 0 ? UNKNOWN : ofCode(status.substring(dot + 1));
        return byCode == UNKNOWN ? ofWords(said.toLowerCase(Locale.ROOT)) : byCode;
    }

    private static Cause ofCode(String code) {
        return switch (code) {
            case "1.1", "1.3", "1.6" -> NO_SUCH_ADDRESS;
            case "1.2", "1.10", "4.4" -> NO_SUCH_DOMAIN;
            case "2.1" -> BOX_CLOSED;
            case "2.2" -> BOX_FULL;
            case "2.3", "3.4" -> TOO_LARGE;
            case "4.1", "4.2", "4.5", "4.7", "3.2" -> SERVER_AWAY;
            default -> code.startsWith("7.") ? NOT_WANTED : UNKNOWN;
        };
    }

    private static Cause ofWords(String said) {
        if (NO_ADDRESS.matcher(said).find()) {
            return NO_SUCH_ADDRESS;
        }
        if (FULL.matcher(said).find()) {
            return BOX_FULL;
        }
        if (NO_DOMAIN.matcher(said).find()) {
            return NO_SUCH_DOMAIN;
        }
        if (LARGE.matcher(said).find()) {
            return TOO_LARGE;
        }
        if (UNWANTED.matcher(said).find()) {
            return NOT_WANTED;
        }
        return AWAY.matcher(said).find() ? SERVER_AWAY : UNKNOWN;
    }
}
