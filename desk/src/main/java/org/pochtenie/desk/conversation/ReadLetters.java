package org.pochtenie.desk.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.letters.Address;
import org.pochtenie.rulebook.Direction;
import org.pochtenie.rulebook.duty.LetterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Reads stored letters with their people and files: three statements, however many letters. */
final class ReadLetters {
    private record People(Map<Long, Map<String, List<Address>>> byLetter) {
        List<Address> of(long letter, String role) {
            return byLetter.getOrDefault(letter, Map.of()).getOrDefault(role, List.of());
        }
    }

    private record Given(long letter, String role, Address person) {}

    private static final String COLUMNS = """
            id, conversation_id, raw_letter_id, direction, kind, message_id, from_name, from_address, colleague_id, subject,
            sent_at, came_at, own_text, preview, has_html, remote_pictures, defects, doubt, protection, invitation, guessed""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReadLetters(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest letters of a conversation, oldest first. */
    List<LetterInConversation> newest(long conversation, int most) {
        var ids = jdbc.sql("select id from letter where conversation_id = ? order by sent_at desc, id desc limit ?")
                .params(conversation, most)
                .query(Long.class)
                .list();
        return ids.isEmpty() ? List.of() : read(ids);
    }

    List<LetterInConversation> read(List<Long> ids) {
        var wanted = ids.toArray(Long[]::new);
        var people = people(wanted);
        var files = files(wanted);
        return jdbc.sql("select " + COLUMNS + " from letter where id = any(?) order by sent_at, id")
                .param(wanted)
                .query((row, n) -> letter(row, people, files.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private LetterInConversation letter(ResultSet row, People people, List<LetterFile> files) throws SQLException {
        var id = row.getLong("id");
        return new LetterInConversation(
                id,
                row.getLong("conversation_id"),
                row.getLong("raw_letter_id"),
                Sql.constant(Direction.class, row.getString("direction")),
                Sql.constant(LetterKind.class, row.getString("kind")),
                row.getString("message_id"),
                new Address(row.getString("from_name"), row.getString("from_address")),
                people.of(id, "to"),
                people.of(id, "cc"),
                people.of(id, "reply-to"),
                Sql.longOrNull(row, "colleague_id"),
                row.getString("subject"),
                Sql.instant(row, "sent_at"),
                Sql.instant(row, "came_at"),
                row.getString("own_text"),
                row.getString("preview"),
                row.getBoolean("has_html"),
                row.getBoolean("remote_pictures"),
                defects(row.getString("defects")),
                doubt(row.getString("doubt")),
                ProtectionWords.read(row.getString("protection")),
                row.getBoolean("invitation"),
                row.getString("guessed") != null,
                files);
    }

    private static @Nullable Doubt doubt(@Nullable String word) {
        return word == null ? null : Sql.constant(Doubt.class, word);
    }

    private List<String> defects(String stored) {
        return stored.equals("[]")
                ? List.of()
                : json.readerForListOf(Map.class).<List<Map<String, String>>>readValue(stored).stream()
                        .map(defect -> defect.getOrDefault("kind", ""))
                        .distinct()
                        .toList();
    }

    private People people(Long[] letters) {
        var byLetter = new HashMap<Long, Map<String, List<Address>>>();
        jdbc.sql("""
                select letter_id, role, name, address from letter_recipient where letter_id = any(?)
                order by letter_id, role, position""")
                .param(letters)
                .query((row, n) ->
                        new Given(row.getLong(1), row.getString(2), new Address(row.getString(3), row.getString(4))))
                .list()
                .forEach(given -> byLetter.computeIfAbsent(given.letter, letter -> new HashMap<>())
                        .computeIfAbsent(given.role, role -> new ArrayList<>())
                        .add(given.person));
        return new People(byLetter);
    }

    private Map<Long, List<LetterFile>> files(Long[] letters) {
        var byLetter = new HashMap<Long, List<LetterFile>>();
        jdbc.sql("select * from attachment where letter_id = any(?) order by letter_id, position")
                .param(letters)
                .query((row, n) -> new LetterFile(
                        row.getLong("letter_id"),
                        row.getInt("position"),
                        row.getString("name"),
                        row.getString("type"),
                        row.getLong("size"),
                        row.getString("content_id"),
                        row.getBoolean("inline"),
                        row.getBoolean("enclosed")))
                .list()
                .forEach(file -> byLetter.computeIfAbsent(file.letter(), letter -> new ArrayList<>())
                        .add(file));
        return byLetter;
    }
}
