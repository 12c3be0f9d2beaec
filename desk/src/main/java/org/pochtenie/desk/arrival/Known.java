package org.pochtenie.desk.arrival;

import java.util.Set;

/**
 * What letters that have just come are compared with.
 *
 * @param ours those of their senders who are we
 * @param receivingHosts how our own mail servers call themselves; what they say of a sender is believed
 * @param colleagues names of colleagues as {@link Pretence} spells them
 */
record Known(Set<String> ours, Set<String> receivingHosts, Set<String> colleagues) {}
