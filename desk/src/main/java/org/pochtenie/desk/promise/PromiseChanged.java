package org.pochtenie.desk.promise;

/** A promise of that conversation was given, kept, moved or dropped; said within that transaction. */
public record PromiseChanged(long conversation) {}
