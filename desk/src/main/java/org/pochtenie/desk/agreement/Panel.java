package org.pochtenie.desk.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agreements as they stand beside something.
 *
 * @param place conversation or client
 * @param id of that
 * @param client null while nobody knows with whom something could be agreed
 * @param agreements that hold
 */
public record Panel(String place, long id, @Nullable Long client, List<Agreement> agreements) {}
