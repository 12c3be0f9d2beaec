package org.pochtenie.desk.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Which routes are open to whom, and what every answer tells the browser to refuse. */
@Configuration
class Doors {
    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(
                        routes -> routes.requestMatchers("/assets/**", "/sign-in", "/actuator/health", "/error")
                                .permitAll()
                                .requestMatchers("/settings/firm/**")
                                .hasRole("OWNER")
                                .anyRequest()
                                .authenticated())
                .formLogin(form ->
                        form.loginPage("/sign-in").usernameParameter("address").defaultSuccessUrl("/"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
                                + "form-action 'self'; frame-ancestors 'self'")))
                .build();
    }

    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    UserDetailsService signIn(Colleagues colleagues) {
        return address -> colleagues
                .byAddress(address)
                .map(found ->
                        new SignedIn(found, colleagues.passwordHash(address).orElseThrow()))
                .orElseThrow(() -> new UsernameNotFoundException(address));
    }
}
