package org.pochtenie.letters.hostile;

import java.util.List;
import java.util.stream.Stream;

/** Letters that grow: headers, addresses, parameters, parts, codings. */
final class LetterFloods {
    private static final String HEAD = "From: a@a.example\nTo: b@b.example\nSubject: a\n";
    private static final String PLAIN = HEAD + "Content-Type: text/plain; charset=utf-8\n";

    private LetterFloods() {}

    static List<Flood> all() {
        return Stream.of(headers(), addresses(), parameters(), parts(), bodies())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Flood> headers() {
        return List.of(
                Flood.within("short headers", "", "A: b\n", "\nx"),
                Flood.within("headers without end", "", "A: b\n", ""),
                Flood.within("one long header", "Subject: ", "a ", "\n\nx"),
                Flood.within("one folded header", "Subject: ", "a\n ", "\n\nx"),
                Flood.within("one long name", "", "A", ": b\n\nx"),
                Flood.within("lines that are no headers", HEAD, "a b\n", "\nx"),
                Flood.within("subjects", "", "Subject: a\n", "\nx"),
                Flood.within("many To", "", "To: a@a.example\n", "\nx"),
                Flood.within("many From", "", "From: a\n", "\nx"),
                Flood.within("encoded words", "Subject: ", "=?utf-8?q?a?= ", "\n\nx"),
                Flood.within("encoded words without gap", "Subject: ", "=?utf-8?q?a?=", "\n\nx"),
                Flood.within("encoded words opened", "Subject: ", "=?", "\n\nx"),
                Flood.within("encoded words half", "Subject: ", "=?utf-8?b?", "\n\nx"),
                Flood.within("encoded words of one letter", "Subject: ", "=?utf-8?b?0A==?= =?utf-8?b?kA==?= ", "\n\nx"),
                Flood.within("question marks", "Subject: =?", "?", "\n\nx"),
                Flood.within("References", "References: ", "<a@a.example> ", "\n\nx"),
                Flood.numbered("different References", "References: ", i -> "<" + i + "@a.example>\n ", "\n\nx"),
                Flood.within("ids opened", "References: ", "<", "\n\nx"),
                Flood.within("ids without end", "Message-ID: ", "<a@", "\n\nx"),
                Flood.within("In-Reply-To of words", "In-Reply-To: ", "a ", "\n\nx"),
                Flood.within("date", "Date: ", "1 ", "\n\nx"),
                Flood.within("date comments", "Date: Mon, 1 Jun 2026 10:00:00 +0000 ", "(", "\n\nx"),
                Flood.within("Received", "", "Received: from a by b; Mon, 1 Jun 2026 10:00:00 +0000\n", "\nx"),
                Flood.within("Auto-Submitted", "Auto-Submitted: ", "auto ", "\n\nx"),
                Flood.within(
                        "Authentication-Results",
                        "Authentication-Results: a",
                        "; spf=pass (a) smtp.mailfrom=b",
                        "\n\nx"));
    }

    private static List<Flood> addresses() {
        return List.of(
                Flood.within("addresses", "To: ", "a@a.example, ", "\n\nx"),
                Flood.within("commas", "To: ", ",", "\n\nx"),
                Flood.within("comments opened", "To: ", "(", "\n\nx"),
                new Flood(
                        "comments nested", size -> "To: " + "(".repeat(size / 2) + ")".repeat(size / 2) + " a@b\n\nx"),
                Flood.within("comments in a row", "To: ", "(a)", "a@b\n\nx"),
                Flood.within("groups opened", "To: ", "a:", "\n\nx"),
                Flood.within("groups", "To: ", "a:b@b;,", "\n\nx"),
                Flood.within("brackets opened", "To: ", "<", "\n\nx"),
                Flood.within("brackets closed", "To: ", ">", "\n\nx"),
                Flood.within("quotes", "To: ", "\"", "\n\nx"),
                Flood.within("quoted pairs", "To: \"", "\\\"", "\" <a@b>\n\nx"),
                Flood.within("routes", "To: <", "@a,", ":a@b>\n\nx"),
                Flood.within("ats", "To: ", "@", "\n\nx"),
                Flood.within("domain brackets", "To: a@", "[", "\n\nx"),
                Flood.within("names", "To: ", "a ", "<a@b>\n\nx"),
                Flood.within("names quoted", "To: ", "\"a\" ", "<a@b>\n\nx"),
                Flood.within("semicolons", "To: ", ";", "\n\nx"),
                Flood.within("names of encoded words", "To: ", "=?utf-8?q?a?= <a@b>, ", "\n\nx"));
    }

    private static List<Flood> parameters() {
        return List.of(
                Flood.within("parameters", "Content-Type: text/plain", "; a=b", "\n\nx"),
                Flood.numbered("continuations", "Content-Type: a/b", i -> "; name*" + i + "=a", "\n\nx"),
                Flood.numbered("encoded continuations", "Content-Type: a/b", i -> ";\n name*" + i + "*=%41", "\n\nx"),
                Flood.within("the same continuation", "Content-Type: a/b", "; name*0*=utf-8''a", "\n\nx"),
                Flood.numbered(
                        "continuations backwards", "Content-Type: a/b", i -> "; name*" + (999_999 - i) + "=a", "\n\nx"),
                Flood.within("parameter quotes", "Content-Type: a/b; name=\"", "\\\"", "\n\nx"),
                Flood.within("parameter comments", "Content-Type: a/b", " (a", "\n\nx"),
                Flood.within("parameter stars", "Content-Type: a/b; name", "*", "=a\n\nx"),
                Flood.within("parameter semicolons", "Content-Type: a/b", ";", "\n\nx"),
                Flood.within("percent signs", "Content-Disposition: attachment; filename*=utf-8''", "%", "\n\nx"),
                Flood.within("long type", "Content-Type: ", "a/", "\n\nx"),
                Flood.within("long boundary", "Content-Type: multipart/mixed; boundary=\"", "a", "\"\n\nx"));
    }

    private static List<Flood> parts() {
        String mixed = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n";
        return List.of(
                Flood.within("parts", mixed, "--b\n\na\n", "--b--\n"),
                Flood.within("parts without body", mixed, "--b\n", "--b--\n"),
                Flood.within("files", mixed, "--b\nContent-Disposition: attachment; filename=a\n\na\n", "--b--\n"),
                Flood.within("letters", mixed, "--b\nContent-Type: message/rfc822\n\nSubject: a\n\na\n", "--b--\n"),
                Flood.within("boundary look-alikes", mixed, "--bb\n", "--b--\n"),
                Flood.within("boundary dashes", mixed, "--", "--b--\n"),
                Flood.within("ends", mixed, "--b--\n", ""),
                Flood.within("preamble", mixed, "a\n", "--b--\n"),
                Flood.of("multiparts of one boundary", "Content-Type: multipart/mixed; boundary=b\n\n--b\n"),
                Flood.numbered(
                        "multiparts within each other",
                        "",
                        i -> "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n",
                        "\nx"),
                Flood.of("letters within each other", "Content-Type: message/rfc822\n\n"),
                Flood.of(
                        "letters within each other, encoded",
                        "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"),
                Flood.within("part headers", mixed + "--b\n", "A: b\n", "\na\n--b--\n"),
                Flood.within("boundaries never met", "Content-Type: multipart/mixed; boundary=b\n\n", "--a\n", ""),
                Flood.within(
                        "delivery reports",
                        HEAD + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n"
                                + "Content-Type: message/delivery-status\n\n",
                        "Final-Recipient: rfc822; a@b\nAction: failed\nStatus: 5.1.1\n\n",
                        "--b--\n"),
                Flood.within(
                        "calendars",
                        HEAD + "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n",
                        "BEGIN:VEVENT\nATTENDEE;CN=\"a\":mailto:a@b\n",
                        "END:VCALENDAR\n"));
    }

    private static List<Flood> bodies() {
        String base64 = PLAIN + "Content-Transfer-Encoding: base64\n\n";
        String printable = PLAIN + "Content-Transfer-Encoding: quoted-printable\n\n";
        String flowed = HEAD + "Content-Type: text/plain; format=flowed; delsp=yes\n\n";
        String html = HEAD + "Content-Type: text/html\n\n";
        return List.of(
                Flood.within("base64", base64, "QUJD", ""),
                Flood.within("base64 of padding", base64, "=", ""),
                Flood.within("base64 of blanks", base64, " \n", ""),
                Flood.within("base64 of other signs", base64, "*", ""),
                Flood.within("quoted-printable breaks", printable, "=\n", ""),
                Flood.within("quoted-printable signs", printable, "=", ""),
                Flood.within("quoted-printable blanks", printable, " ", "\n"),
                Flood.within("quoted-printable blanks and letters", printable, "   a", "\n"),
                Flood.within("uuencode", PLAIN + "\n", "begin 644 a\n", ""),
                Flood.within("uuencode lines", PLAIN + "\nbegin 644 a\n", "#86)C\n", "`\nend\n"),
                Flood.within("uuencode files", PLAIN + "\n", "begin 644 a\n#86)C\n`\nend\n", ""),
                Flood.within("uuencode ends", PLAIN + "\n", "begin 644 a\nend\n", ""),
                Flood.within("flowed", flowed, "a \n", ""),
                Flood.within("flowed quotes", flowed, "> \n", ""),
                Flood.within("flowed signs", flowed, ">", ""),
                Flood.within("enriched", HEAD + "Content-Type: text/enriched\n\n", "<bold>", ""),
                Flood.within("enriched signs", HEAD + "Content-Type: text/enriched\n\n", "<<", ""),
                Flood.within("UTF-7", HEAD + "Content-Type: text/plain; charset=utf-7\n\n", "+A", ""),
                Flood.within("ISO-2022-JP", HEAD + "Content-Type: text/plain; charset=iso-2022-jp\n\n", "\u001b$B", ""),
                Flood.within("unknown charset", HEAD + "Content-Type: text/plain; charset=a\n\n", "\u00e4\u00f0 ", ""),
                Flood.within("broken UTF-8", PLAIN + "\n", "\u00d0", ""),
                Flood.within("nulls", PLAIN + "\n", "\0", ""),
                Flood.within("carriage returns", PLAIN + "\n", "\r", ""),
                Flood.within("carriage returns alone", "Subject: a\r\r", "\r", ""),
                Flood.within("meta in HTML", html, "<meta ", ""),
                Flood.within("charset in HTML", html, "charset=", ""),
                Flood.within("PGP", PLAIN + "\n", "-----BEGIN PGP ", ""),
                Flood.within(
                        "bounce words",
                        "From: MAILER-DAEMON@a.example\nSubject: Undelivered\n\n",
                        "<a@b.example>: 550 ",
                        ""),
                Flood.within("From lines", PLAIN + "\n", "From a\n", ""));
    }
}
