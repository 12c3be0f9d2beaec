package org.pochtenie.desk.profile;

import java.time.Instant;

/** A profile as somebody left it. */
public record ProfileChange(long id, Scope scope, String yaml, String changedBy, Instant changedAt) {}
