package org.pochtenie.desk.link;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Personal links: no session and no cookie, so nothing that a strange page could borrow, and no token of the page either; the
 * secret is the address itself. It is told to no other site, to no search engine, and no script runs that could read it.
 */
@Configuration
class OpenToClients {
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self' data:",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    @Order(2)
    SecurityFilterChain keyless(HttpSecurity http, Doorkeeper doorkeeper) throws Exception {
        return http.securityMatcher(PersonalLinks.PATH + "**")
                .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(doorkeeper, AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow, noarchive")))
                .build();
    }

    /** The filter belongs to the chain above; without this it would stand before every page. */
    @Bean
    FilterRegistrationBean<Doorkeeper> doorkeeperOnlyInTheChain(Doorkeeper doorkeeper) {
        var registration = new FilterRegistrationBean<>(doorkeeper);
        registration.setEnabled(false);
        return registration;
    }
}
