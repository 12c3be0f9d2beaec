package org.pochtenie.letters.mime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Defect.Kind;
import org.pochtenie.letters.Header;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.Limits;
import org.pochtenie.letters.coding.EncodedWords;

/** Makes the letter of its parts: headers understood, text chosen, files listed. */
public final class LetterAssembly {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private final PartTree tree;
    private final Defects defects;
    private final Limits limits;

    public LetterAssembly(PartTree tree, Limits limits) {
        this.tree = tree;
        this.limits = limits;
        this.defects = tree.defects;
    }

    public Letter letter() {
        Contents contents = new Contents(tree, limits);
        Body body = Winmail.body(contents.of(tree.root), contents.attachments, defects);
        Address from = from();
        String id = MessageIds.one(once("message-id"));
        return new Letter(
                id.isEmpty() ? null : id,
                MessageIds.of(joined("in-reply-to")),
                MessageIds.of(joined("references")),
                subject(),
                from,
                addresses("sender").stream().findFirst().orElse(null),
                addresses("reply-to"),
                addresses("to"),
                addresses("cc"),
                addresses("bcc"),
                date(),
                contents.plain,
                body.text(),
                body.html(),
                List.copyOf(contents.attachments),
                List.copyOf(tree.root.headers),
                defects.all());
    }

    /** The first that has an address, else the first name. */
    private @Nullable Address from() {
        List<Address> written = addresses("from");
        for (Address address : written) {
            if (!address.address().isEmpty()) {
                return address;
            }
        }
        defects.add(Kind.FROM, written.isEmpty() ? "no From" : "no address in From");
        return written.isEmpty() ? null : written.getFirst();
    }

    private String subject() {
        String subject = EncodedWords.decode(once("subject"));
        return tidy(subject)
                ? subject.strip()
                : BLANKS.matcher(subject).replaceAll(" ").strip();
    }

    /** Without control characters and double blanks. */
    private static boolean tidy(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) == 127) {
                return false;
            }
        }
        return !text.contains("  ");
    }

    private @Nullable Instant date() {
        String value = once("date");
        Instant date = value.isEmpty() ? null : Dates.parse(value);
        if (date == null) {
            defects.add(Kind.DATE, value.isEmpty() ? "no Date" : "a Date that is none");
        }
        return date;
    }

    private List<Address> addresses(String name) {
        List<Header> headers = named(name);
        if (headers.size() == 1) {
            return AddressParser.parse(headers.getFirst().value());
        }
        List<Address> all = new ArrayList<>();
        headers.forEach(header -> all.addAll(AddressParser.parse(header.value())));
        return List.copyOf(all);
    }

    /** The first header of that name that says something. */
    private String once(String name) {
        List<Header> headers = named(name);
        if (headers.size() > 1) {
            defects.add(Kind.REPEATED, headers.size() + " headers " + name);
        }
        for (Header header : headers) {
            if (!header.value().isBlank()) {
                return header.value();
            }
        }
        return "";
    }

    private List<Header> named(String name) {
        List<Header> named = List.of();
        for (Header header : tree.root.headers) {
            if (header.is(name)) {
                named = named.isEmpty() ? new ArrayList<>(2) : named;
                named.add(header);
            }
        }
        return named;
    }

    private String joined(String name) {
        List<Header> headers = named(name);
        return headers.size() == 1
                ? headers.getFirst().value()
                : String.join(" ", headers.stream().map(Header::value).toList());
    }
}
