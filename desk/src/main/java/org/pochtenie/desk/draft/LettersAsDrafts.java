package org.pochtenie.desk.draft;

import java.io.ByteArrayInputStream;
import java.sql.Types;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.conversation.LetterInConversation;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.letters.Attachment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Makes drafts of letters that were written in another program, so that they can be corrected here. */
@Component
public class LettersAsDrafts {
    private final JdbcClient jdbc;
    private final Correspondences correspondences;
    private final DraftAttachments attachments;
    private final JsonMapper json;
    private final InstantSource now;

    LettersAsDrafts(
            JdbcClient jdbc,
            Correspondences correspondences,
            DraftAttachments attachments,
            JsonMapper json,
            InstantSource now) {
        this.jdbc = jdbc;
        this.correspondences = correspondences;
        this.attachments = attachments;
        this.json = json;
        this.now = now;
    }

    /** As if it had been written and sent here. */
    @Transactional
    public long sent(Written written, long author, List<Attachment> files) {
        return keep(written, author, Draft.State.SENT, files);
    }

    /** To go on writing; what its author has begun in the same conversation stays, above. */
    @Transactional
    public long open(Written written, long author, List<Attachment> files) {
        return keep(written, author, Draft.State.OPEN, files);
    }

    private long keep(Written written, long author, Draft.State state, List<Attachment> files) {
        var kind = written.conversation() == null ? Draft.Kind.NEW : Draft.Kind.REPLY;
        var id = jdbc.sql("""
                        insert into draft (conversation_id, answers_letter_id, mailbox_id, author_id, kind, recipients,
                            subject, html, version, touched_at, state)
                        values (:conversation, :answers, :mailbox, :author, :kind, :recipients::jsonb, :subject, :html, 2, :now, :state)
                        on conflict (author_id, conversation_id) where state = 'open' and conversation_id is not null
                        do update set html = draft.html || excluded.html, version = draft.version + 1
                        returning id""")
                .param("conversation", written.conversation(), Types.BIGINT)
                .param("answers", newest(written.conversation()), Types.BIGINT)
                .param("mailbox", written.mailbox())
                .param("author", author)
                .param("kind", kind.word())
                .param("recipients", json.writeValueAsString(written.recipients()))
                .param("subject", Sql.text(written.subject()))
                .param("html", Sql.text(EditorHtml.cleaned(written.html())))
                .param("now", Sql.at(now.instant()))
                .param("state", state.word())
                .query(Long.class)
                .single();
        files.stream().filter(file -> !file.inline()).forEach(file -> attach(id, file));
        return id;
    }

    private @Nullable Long newest(@Nullable Long conversation) {
        return Optional.ofNullable(conversation)
                .flatMap(correspondences::of)
                .flatMap(known ->
                        known.letters().stream().map(LetterInConversation::id).max(Long::compare))
                .orElse(null);
    }

    private void attach(long draft, Attachment file) {
        attachments.attach(draft, file.name(), file.type(), file.size(), new ByteArrayInputStream(file.bytes()));
    }
}
