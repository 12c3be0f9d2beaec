package org.pochtenie.desk.draft;

import java.util.Set;

/**
 * What the editor sends while somebody types.
 *
 * @param version the one that it was typed upon
 */
record Change(long version, Recipients recipients, String subject, String html, Set<Long> ticked) {}
