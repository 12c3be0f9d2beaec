package org.pochtenie.desk.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.draft.Proofreading;
import org.pochtenie.desk.draft.Written;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.letters.Letter;

/**
 * A letter that a colleague wrote in another program and handed in.
 *
 * @param bytes as they are to be sent
 * @param letter read of them; has a Message-ID
 * @param written the same, as the guard has read it
 * @param recipients the addresses to which it goes, those of Bcc too
 * @param reason why it goes although a remark would stop it; null for none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
public record HandedIn(
        byte[] bytes,
        Letter letter,
        Written written,
        Proofreading.Read read,
        Colleague author,
        List<String> recipients,
        @Nullable String reason) {}
