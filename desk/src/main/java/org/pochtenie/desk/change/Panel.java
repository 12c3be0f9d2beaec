package org.pochtenie.desk.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes as they stand beside something.
 *
 * @param place conversation or client
 * @param client null while nobody knows who could want one
 * @param hints letters that look like one
 */
public record Panel(String place, long id, @Nullable Long client, List<ChangeHints.Hint> hints, List<Change> changes) {}
