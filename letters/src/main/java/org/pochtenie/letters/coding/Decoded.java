package org.pochtenie.letters.coding;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Text made of bytes, with what had to be overcome.
 *
 * @param text the text
 * @param charset the set by which it was read
 * @param trouble null when all went by the label, else what was wrong
 */
public record Decoded(
        String text, Charset charset, @Nullable String trouble) {}
