package org.pochtenie.desk.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Attachment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Writes a batch of letters: one statement a table, however many letters there are. */
final class LetterRows {
    private record Recipient(long letter, String role, int position, Address person) {}

    private record File(long letter, int position, Attachment attachment, boolean enclosed) {}

    private static final int MOST_RECIPIENTS = 500;
    private static final int LONGEST_ADDRESS = 320;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    LetterRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void write(List<Incoming> letters) {
        letters(letters);
        recipients(letters);
        attachments(letters);
    }

    /** The next ids of a table, in order. */
    List<Long> ids(String table, int count) {
        return jdbc.sql("select nextval(pg_get_serial_sequence(?, 'id')) from generate_series(1, ?)")
                .param(table)
                .param(count)
                .query(Long.class)
                .list();
    }

    private void letters(List<Incoming> letters) {
        var texts = letters.stream()
                .map(letter -> SearchText.of(letter.arrived.letter()))
                .toList();
        jdbc.sql("""
                insert into letter (id, conversation_id, raw_letter_id, identity, direction, kind, message_id, from_name,
                    from_address, contact_id, colleague_id, subject, sent_at, came_at, history, text, own_text, preview,
                    has_html, remote_pictures, defects, doubt, protection, invitation, guessed, search)
                overriding system value
                select id, conversation, raw, identity, direction, kind, message_id, from_name, from_address, contact,
                    author, subject, sent_at, came_at, history, text, own_text, preview, has_html, remote_pictures,
                    defects, doubt, protection, invitation, guessed,
                    setweight(to_tsvector('simple', heads) || to_tsvector('russian', heads), 'A')
                        || to_tsvector('russian', body)
                from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bytea[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::boolean[],
                    ?::text[], ?::text[], ?::text[], ?::boolean[], ?::boolean[], ?::jsonb[], ?::text[], ?::text[], ?::boolean[],
                    ?::text[], ?::text[], ?::text[])
                    as given (id, conversation, raw, identity, direction, kind, message_id, from_name, from_address,
                        contact, author, subject, sent_at, came_at, history, text, own_text, preview, has_html,
                        remote_pictures, defects, doubt, protection, invitation, guessed, heads, body)""")
                .param(Sql.longs(letters, letter -> letter.id))
                .param(Sql.longs(letters, letter -> letter.placed().id))
                .param(Sql.longs(letters, letter -> letter.arrived.raw()))
                .param(Sql.bytes(letters, letter -> letter.arrived.identity()))
                .param(Sql.texts(letters, letter -> Sql.word(letter.arrived.direction())))
                .param(Sql.texts(letters, letter -> Sql.word(letter.arrived.kind())))
                .param(Sql.texts(letters, letter -> letter.messageId))
                .param(Sql.texts(letters, letter -> letter.from().name()))
                .param(Sql.texts(letters, letter -> bounded(letter.from().address())))
                .param(Sql.longs(letters, letter -> letter.contact == null ? null : letter.contact.id()))
                .param(Sql.longs(letters, letter -> letter.author))
                .param(Sql.texts(letters, Incoming::subject))
                .param(Sql.instants(letters, letter -> letter.sent))
                .param(Sql.instants(letters, letter -> letter.arrived.came()))
                .param(Sql.flags(letters, letter -> letter.arrived.history()))
                .param(Sql.texts(letters, letter -> letter.arrived.letter().text()))
                .param(Sql.texts(letters, letter -> letter.arrived.ownText()))
                .param(Sql.texts(letters, letter -> letter.preview))
                .param(Sql.flags(letters, letter -> letter.arrived.letter().html() != null))
                .param(Sql.flags(letters, Incoming::wantsPictures))
                .param(Sql.texts(letters, this::defects))
                .param(Sql.texts(letters, letter -> Sql.wordOrNull(marks(letter).doubt())))
                .param(Sql.texts(
                        letters, letter -> ProtectionWords.of(marks(letter).protection())))
                .param(Sql.flags(letters, letter -> marks(letter).invitation()))
                .param(Sql.texts(letters, letter -> Sql.wordOrNull(letter.guessed)))
                .param(Sql.texts(texts, SearchText::heads))
                .param(Sql.texts(texts, SearchText::body))
                .update();
    }

    private void recipients(List<Incoming> letters) {
        var rows = new ArrayList<Recipient>();
        for (var letter : letters) {
            add(rows, letter.id, "to", letter.arrived.letter().to());
            add(rows, letter.id, "cc", letter.arrived.letter().cc());
            add(rows, letter.id, "bcc", letter.arrived.letter().bcc());
            add(rows, letter.id, "reply-to", letter.arrived.letter().replyTo());
        }
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into letter_recipient (letter_id, role, position, name, address)
                select * from unnest(?::bigint[], ?::text[], ?::int[], ?::text[], ?::text[])""")
                .param(Sql.longs(rows, Recipient::letter))
                .param(Sql.texts(rows, Recipient::role))
                .param(Sql.ints(rows, Recipient::position))
                .param(Sql.texts(rows, row -> row.person.name()))
                .param(Sql.texts(rows, row -> bounded(row.person.address())))
                .update();
    }

    private static void add(List<Recipient> rows, long letter, String role, List<Address> people) {
        for (int i = 0; i < Math.min(people.size(), MOST_RECIPIENTS); i++) {
            rows.add(new Recipient(letter, role, i, people.get(i)));
        }
    }

    private void attachments(List<Incoming> letters) {
        var rows = letters.stream().flatMap(letter -> files(letter).stream()).toList();
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into attachment (letter_id, position, name, type, size, content_id, inline, enclosed)
                select * from unnest(?::bigint[], ?::int[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::boolean[],
                    ?::boolean[])""")
                .param(Sql.longs(rows, File::letter))
                .param(Sql.ints(rows, File::position))
                .param(Sql.texts(rows, file -> file.attachment.name()))
                .param(Sql.texts(rows, file -> file.attachment.type()))
                .param(Sql.longs(rows, file -> file.attachment.size()))
                .param(Sql.texts(rows, file -> file.attachment.contentId()))
                .param(Sql.flags(rows, file -> file.attachment.inline()))
                .param(Sql.flags(rows, File::enclosed))
                .update();
    }

    private static List<File> files(Incoming letter) {
        var attachments = letter.arrived.letter().attachments();
        return IntStream.range(0, attachments.size())
                .mapToObj(i -> new File(
                        letter.id,
                        i,
                        attachments.get(i),
                        marks(letter).enclosed().contains(i)))
                .toList();
    }

    private String defects(Incoming letter) {
        var defects = letter.arrived.letter().defects();
        return defects.isEmpty() ? "[]" : json.writeValueAsString(defects).replace("\\u0000", "");
    }

    private static Marks marks(Incoming letter) {
        return letter.arrived.marks();
    }

    private static @Nullable String bounded(String address) {
        return address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address;
    }
}
