package org.pochtenie.desk.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pochtenie.desk.archive.RawLetters;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.SubjectLine;
import org.pochtenie.letters.threading.Evidence;
import org.pochtenie.letters.threading.Traces;
import org.pochtenie.rulebook.duty.LetterKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the conversation that an answer without ids continues, among the last letters from and to the same person. */
final class Guesses {
    /** A conversation, and what speaks for it. */
    record Guess(long conversation, Evidence evidence) {}

    private record Candidate(long conversation, long raw, String subject) {}

    private static final Duration LONGEST_PAUSE = Duration.ofDays(30);
    private static final Duration CLOCKS = Duration.ofHours(12);
    private static final int MOST_LOOKED_AT = 200;
    private static final int MOST_READ = 12;

    private final JdbcClient jdbc;
    private final RawLetters archive;

    Guesses(JdbcClient jdbc, RawLetters archive) {
        this.jdbc = jdbc;
        this.archive = archive;
    }

    /** Empty for whatever is no answer or of a doubtful sender, and where the evidence is weak: better split than mixed. */
    Optional<Guess> of(Incoming letter) {
        var contact = letter.contact;
        if (contact == null
                || contact.client() == null
                || letter.arrived.kind() != LetterKind.LETTER
                || letter.arrived.marks().doubt() != null
                || !SubjectLine.hasPrefix(letter.subject())) {
            return Optional.empty();
        }
        var candidates = candidates(letter, contact.client(), contact.address());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        var bytes = archive.bytesOf(candidates.stream().map(Candidate::raw).toList());
        var traces = candidates.stream()
                .map(candidate -> Traces.of(LetterReader.read(Objects.requireNonNull(bytes.get(candidate.raw)))))
                .toList();
        return org.pochtenie.letters.Conversations.guess(Traces.of(letter.arrived.letter()), traces)
                .map(guess -> new Guess(candidates.get(guess.candidate()).conversation, guess.evidence()));
    }

    private List<Candidate> candidates(Incoming letter, long client, String address) {
        return jdbc
                .sql("""
                        select letter.conversation_id, letter.raw_letter_id, letter.subject
                        from conversation join letter on letter.conversation_id = conversation.id
                        where conversation.client_id = ? and conversation.last_letter_at >= ?
                            and letter.sent_at between ? and ? and letter.kind = 'letter'
                            and (letter.from_address = ? or exists (select from letter_recipient
                                where letter_id = letter.id and address = ?))
                        order by letter.sent_at desc, letter.id desc limit ?""")
                .params(
                        client,
                        Sql.at(letter.sent.minus(LONGEST_PAUSE)),
                        Sql.at(letter.sent.minus(LONGEST_PAUSE)),
                        Sql.at(letter.sent.plus(CLOCKS)),
                        address,
                        address,
                        MOST_LOOKED_AT)
                .query((row, n) -> new Candidate(row.getLong(1), row.getLong(2), row.getString(3)))
                .list()
                .stream()
                .filter(candidate -> SubjectLine.sameTopic(candidate.subject, letter.subject()))
                .limit(MOST_READ)
                .toList();
    }
}
