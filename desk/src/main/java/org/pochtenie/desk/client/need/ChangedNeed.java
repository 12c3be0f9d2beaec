package org.pochtenie.desk.client.need;

import org.pochtenie.desk.client.Fact;
import org.pochtenie.rulebook.need.Contradictions;

/** A newer wish that an older one of the same client contradicts, and in what. */
public record ChangedNeed(Fact older, Fact newer, Contradictions.Difference difference) {}
