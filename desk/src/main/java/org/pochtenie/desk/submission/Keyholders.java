package org.pochtenie.desk.submission;

import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Optional;
import org.pochtenie.desk.accesskey.AccessKeys;
import org.pochtenie.desk.accesskey.Pace;
import org.pochtenie.desk.signin.Colleague;
import org.pochtenie.desk.signin.Colleagues;
import org.subethamail.smtp.AuthenticationHandler;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.auth.UsernamePasswordValidator;

/** Lets colleagues in: the name is the address of the colleague, the password one of his keys. */
final class Keyholders implements UsernamePasswordValidator {
    private static final int FAILURES_A_MINUTE = 20;

    private final AccessKeys keys;
    private final Colleagues colleagues;
    private final Pace failures;

    Keyholders(AccessKeys keys, Colleagues colleagues, InstantSource now) {
        this.keys = keys;
        this.colleagues = colleagues;
        this.failures = new Pace(FAILURES_A_MINUTE, now);
    }

    @Override
    public void login(String user, String key, MessageContext context) throws LoginFailedException {
        var stranger = ((InetSocketAddress) context.getRemoteAddress()).getAddress();
        if (failures.exhausted(stranger)) {
            throw new LoginFailedException();
        }
        if (keys.owner(key)
                .filter(owner -> owner.address().equalsIgnoreCase(user.strip()))
                .isEmpty()) {
            failures.allows(stranger);
            throw new LoginFailedException();
        }
    }

    /** Who has shown a key on this line; empty when he has left since. */
    Optional<Colleague> of(MessageContext context) {
        return context.getAuthenticationHandler()
                .map(AuthenticationHandler::getIdentity)
                .flatMap(name -> colleagues.byAddress(name.toString().strip()));
    }
}
