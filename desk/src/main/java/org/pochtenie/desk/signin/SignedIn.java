package org.pochtenie.desk.signin;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** The colleague of a session; only what the session must remember, the rest is read anew with each request. */
final class SignedIn extends User {
    private static final long serialVersionUID = 1;
    private final long colleague;

    SignedIn(Colleague colleague, String passwordHash, boolean locked) {
        super(
                colleague.address(),
                passwordHash,
                true,
                true,
                true,
                !locked,
                List.of(new SimpleGrantedAuthority("ROLE_" + colleague.role().name())));
        this.colleague = colleague.id();
    }

    long colleague() {
        return colleague;
    }
}
