package org.pochtenie.desk.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pochtenie.desk.plumbing.Visit;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Which routes are open to whom, and what every answer tells the browser to refuse.
 *
 * <p>Below {@code /settings/firm} is the owner's, below {@code /settings/team} the lead's, all else every colleague's.
 * What programs ask for has doors of its own, in {@code languagetool}.
 */
@Configuration
class Doors {
    /** What is open to strangers; the test of all routes holds the same list against every controller. */
    static final String[] OPEN = {"/assets/**", "/sign-in", "/join/*", "/actuator/health", "/error", "/robots.txt"};

    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data: blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'self'");

    /** Nobody looks at how long each filter took, and measuring it costs more than the filters do. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Attempts attempts) throws Exception {
        return http.authorizeHttpRequests(routes -> routes.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/settings/firm/**")
                        .hasRole("OWNER")
                        .requestMatchers("/settings/team/**")
                        .hasAnyRole("OWNER", "LEAD")
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("address")
                        .failureHandler(new Refusal())
                        .defaultSuccessUrl("/"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?bye"))
                .csrf(csrf -> csrf.csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .requestCache(cache -> cache.requestCache(onlyPages()))
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(Doors::toSignIn).accessDeniedHandler(Doors::turnAway))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .addFilterBefore(attempts, UsernamePasswordAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .frameOptions(frames -> frames.sameOrigin())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** The filter belongs to the chain above; without this it would run a second time for every request. */
    @Bean
    FilterRegistrationBean<Attempts> attemptsOnlyInTheChain(Attempts attempts) {
        var registration = new FilterRegistrationBean<>(attempts);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder();
    }

    /** Somebody who opened a page is led back to it after the sign-in; a part of a page or a call is not. */
    private static HttpSessionRequestCache onlyPages() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(Doors::isPage);
        return cache;
    }

    private static boolean isPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** A form that is older than the sign-in lacks no right: its page has to be opened anew. */
    private static void turnAway(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        boolean stale = denied instanceof CsrfException;
        if (stale && request.getRequestURI().equals("/sign-in")) {
            response.sendRedirect("/sign-in?refused=stale");
            return;
        }
        request.setAttribute(Visit.STALE_FORM, stale);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static void toSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException, ServletException {
        AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/sign-in");
        if (isPage(request)) {
            page.commence(request, response, stranger);
        } else {
            response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
