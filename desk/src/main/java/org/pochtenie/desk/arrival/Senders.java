package org.pochtenie.desk.arrival;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.subethamail.smtp.server.Session;
import org.subethamail.smtp.server.SessionHandler;

/** The machines that hand letters over, each held to its limits. */
final class Senders implements SessionHandler {
    private final SmtpLimits limits;
    private final InstantSource now;
    private final Map<InetAddress, Sender> senders = new ConcurrentHashMap<>();

    private record Sender(int connections, Instant minute, int letters) {}

    Senders(SmtpLimits limits, InstantSource now) {
        this.limits = limits;
        this.now = now;
    }

    @Override
    public SessionAcceptance accept(Session session) {
        var address = address(session);
        if (address.isLoopbackAddress()) {
            return SessionAcceptance.success();
        }
        return connect(address)
                ? SessionAcceptance.success()
                : SessionAcceptance.failure(421, "4.7.0 Too many connections from your address");
    }

    @Override
    public void onSessionEnd(Session session) {
        disconnect(address(session));
    }

    /** Whether one more connection is within the limit; it is counted then. */
    boolean connect(InetAddress address) {
        var sender = senders.merge(
                address,
                new Sender(1, now.instant(), 0),
                (old, fresh) -> new Sender(
                        Math.min(old.connections() + 1, limits.connectionsOfOne() + 1), old.minute(), old.letters()));
        if (sender.connections() > limits.connectionsOfOne()) {
            disconnect(address);
            return false;
        }
        return true;
    }

    void disconnect(InetAddress address) {
        senders.computeIfPresent(address, (known, old) -> {
            var left = new Sender(old.connections() - 1, old.minute(), old.letters());
            return left.connections() <= 0 && ended(left) ? null : left;
        });
    }

    /** Whether one more letter is within the limit; it is counted then. */
    boolean letter(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return true;
        }
        var sender = senders.compute(address, (known, old) -> {
            if (old == null || ended(old)) {
                return new Sender(old == null ? 0 : old.connections(), now.instant(), 1);
            }
            return new Sender(old.connections(), old.minute(), old.letters() + 1);
        });
        return sender.letters() <= limits.lettersAMinute();
    }

    private boolean ended(Sender sender) {
        return Duration.between(sender.minute(), now.instant()).toMinutes() >= 1;
    }

    private static InetAddress address(Session session) {
        return ((InetSocketAddress) session.getRemoteAddress()).getAddress();
    }
}
