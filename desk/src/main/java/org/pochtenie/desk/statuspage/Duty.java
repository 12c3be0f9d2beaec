package org.pochtenie.desk.statuspage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is there for the client.
 *
 * @param name empty while it is nobody's yet
 * @param back null: there now; else when we are back
 */
public record Duty(String name, String position, @Nullable Instant back) {}
