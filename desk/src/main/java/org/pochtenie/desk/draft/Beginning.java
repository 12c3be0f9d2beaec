package org.pochtenie.desk.draft;

import org.jspecify.annotations.Nullable;

/** What is known of a draft before anything is typed. */
record Beginning(
        @Nullable Long conversation,
        @Nullable Long answersLetter,
        long mailbox,
        Recipients recipients,
        String subject) {}
