package org.pochtenie.desk.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Who is signed in, on which devices. */
@Component
class Sessions implements UserDetailsService {
    private final Colleagues colleagues;
    private final FindByIndexNameSessionRepository<?> sessions;
    private final InstantSource now;

    Sessions(Colleagues colleagues, FindByIndexNameSessionRepository<?> sessions, InstantSource now) {
        this.colleagues = colleagues;
        this.sessions = sessions;
        this.now = now;
    }

    @Override
    public UserDetails loadUserByUsername(String address) {
        return colleagues
                .byAddress(address)
                .map(found -> new SignedIn(
                        found, colleagues.passwordHash(found.id()), colleagues.lockedAt(found.id(), now.instant())))
                .orElseThrow(() -> new UsernameNotFoundException("nobody"));
    }

    /** Signs a newcomer in who has just shown his invitation. */
    void begin(Colleague colleague, HttpServletRequest request, HttpServletResponse response) {
        var person = loadUserByUsername(colleague.address());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    /** Ends the sessions on all devices: the role changed, the password changed, or the colleague left. */
    void endAll(Colleague colleague) {
        sessions.findByPrincipalName(colleague.address()).keySet().forEach(sessions::deleteById);
    }
}
