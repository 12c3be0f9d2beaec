package org.pochtenie.desk.conversation;

import org.jspecify.annotations.Nullable;

/**
 * A file of a letter, without its bytes.
 *
 * @param position the n-th of its letter, from 0
 * @param name as its sender gave it, perhaps empty
 * @param inline a picture within the text
 * @param enclosed it came within a winmail.dat
 */
public record LetterFile(
        long letter,
        int position,
        String name,
        String type,
        long size,
        @Nullable String contentId,
        boolean inline,
        boolean enclosed) {}
