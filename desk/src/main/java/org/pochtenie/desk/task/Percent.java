package org.pochtenie.desk.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a task was when. */
public record Percent(int percent, @Nullable Long by, Instant at) {}
