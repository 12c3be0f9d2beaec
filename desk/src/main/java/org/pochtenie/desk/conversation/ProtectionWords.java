package org.pochtenie.desk.conversation;

import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.plumbing.Sql;
import org.pochtenie.letters.protection.Protection;

/** How a letter's protection is spelled in the database: {@code signed smime}. */
final class ProtectionWords {
    private ProtectionWords() {}

    static @Nullable String of(@Nullable Protection protection) {
        return protection == null ? null : Sql.word(protection.kind()) + " " + Sql.word(protection.by());
    }

    static @Nullable Protection read(@Nullable String words) {
        if (words == null) {
            return null;
        }
        var blank = words.indexOf(' ');
        return new Protection(
                Sql.constant(Protection.Kind.class, words.substring(0, blank)),
                Sql.constant(Protection.By.class, words.substring(blank + 1)));
    }
}
