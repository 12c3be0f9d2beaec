package org.pochtenie.letters.writing;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pochtenie.letters.Address;

/** Header fields in the making, folded at 76 characters where a blank allows it. */
final class HeaderOutput {
    private static final int WIDTH = 76;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    /** Pieces parted by a blank or a fold. */
    void field(String name, List<String> pieces) {
        out.append(name).append(':');
        int column = name.length() + 1;
        for (String piece : pieces) {
            // An empty piece stands for one of several blanks and must not begin a line of blanks only.
            if (column + 1 + piece.length() > WIDTH && column > name.length() + 1 && !piece.isEmpty()) {
                out.append("\r\n");
                column = 0;
            }
            out.append(' ').append(piece);
            column += 1 + piece.length();
        }
        out.append("\r\n");
    }

    void text(String name, String text) {
        field(name, Words.text(text));
    }

    void addresses(String name, List<Address> addresses) {
        if (addresses.isEmpty()) {
            return;
        }
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            Address address = addresses.get(i);
            String comma = i + 1 < addresses.size() ? "," : "";
            if (address.name().isEmpty()) {
                pieces.add(ascii(address) + comma);
            } else {
                pieces.addAll(Words.phrase(address.name()));
                pieces.add("<" + ascii(address) + ">" + comma);
            }
        }
        field(name, pieces);
    }

    /** An international domain in the form that every server knows (RFC 5891). */
    private static String ascii(Address address) {
        int at = address.address().lastIndexOf('@');
        String domain = address.domain();
        if (at < 0 || domain.chars().allMatch(c -> c < 0x80)) {
            return address.address();
        }
        try {
            return address.address().substring(0, at + 1) + IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException noDomain) {
            return address.address();
        }
    }

    void ids(String name, List<String> ids) {
        field(name, ids.stream().map(id -> "<" + id + ">").toList());
    }

    void date(Instant date) {
        field("Date", List.of(DATE.format(date)));
    }

    void blank() {
        out.append("\r\n");
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
