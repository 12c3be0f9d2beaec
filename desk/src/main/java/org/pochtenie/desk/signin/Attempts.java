package org.pochtenie.desk.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts failed sign-ins: by colleague in the database (lock-out), by network address here (a stranger who guesses). */
@Component
class Attempts extends OncePerRequestFilter {
    static final int PER_COLLEAGUE = 5;
    static final int PER_ADDRESS = 30;
    static final Duration LOCK = Duration.ofMinutes(15);
    private static final int ADDRESSES_REMEMBERED = 10_000;

    private final ConcurrentHashMap<String, Count> byAddress = new ConcurrentHashMap<>();
    private final Colleagues colleagues;
    private final InstantSource now;

    Attempts(Colleagues colleagues, InstantSource now) {
        this.colleagues = colleagues;
        this.now = now;
    }

    private record Count(int failures, Instant since) {}

    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        colleagues.failedToSignIn(event.getAuthentication().getName(), PER_COLLEAGUE, LOCK);
        if (event.getAuthentication().getDetails() instanceof WebAuthenticationDetails details) {
            if (byAddress.size() > ADDRESSES_REMEMBERED) {
                byAddress.values().removeIf(this::over);
            }
            byAddress.merge(
                    String.valueOf(details.getRemoteAddress()),
                    new Count(1, now.instant()),
                    (before, one) -> over(before) ? one : new Count(before.failures + 1, before.since));
        }
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        colleagues.signedIn(event.getAuthentication().getName());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getMethod().equals("POST") && request.getRequestURI().equals("/sign-in"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var count = byAddress.get(String.valueOf(request.getRemoteAddr()));
        if (count != null && !over(count) && count.failures >= PER_ADDRESS) {
            response.sendRedirect("/sign-in?refused=locked");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean over(Count count) {
        return count.since.plus(LOCK).isBefore(now.instant());
    }
}
