package org.pochtenie.desk.client;

import org.jspecify.annotations.Nullable;

/** Somebody with an address who writes to us, for himself or for a client. */
public record Contact(
        long id, String name, String address, @Nullable Long client) {}
