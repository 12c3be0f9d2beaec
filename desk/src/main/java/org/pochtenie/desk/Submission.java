package org.pochtenie.desk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the desk takes letters from the mail programs of colleagues, to check them and to send them on.
 *
 * @param port 0 for not at all, -1 for any free port (tests)
 * @param address on which it listens
 * @param certificate a folder with {@code fullchain.pem} and {@code privkey.pem}; null: one of our own making
 */
public record Submission(int port, String address, @Nullable Path certificate) {}
