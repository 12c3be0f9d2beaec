package org.pochtenie.desk.signin;

import java.time.Instant;
import java.util.Base64;

/** A link that waits for its newcomer; the token itself is nowhere kept, only its hash. */
public record Invitation(byte[] hash, Colleague.Role role, String address, Instant expiresAt) {
    /** By which a page names it. */
    public String key() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
