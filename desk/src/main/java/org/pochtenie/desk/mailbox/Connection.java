package org.pochtenie.desk.mailbox;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told when a mailbox is connected or changed.
 *
 * @param aliases further addresses whose letters come into it
 * @param imap an empty password leaves the known one as it is
 * @param smtp likewise
 * @param historySince from when on older letters are read, null for none
 */
public record Connection(
        String name,
        String address,
        List<String> aliases,
        Login imap,
        Login smtp,
        @Nullable LocalDate historySince) {}
