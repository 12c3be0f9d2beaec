package org.pochtenie.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.Guest;
import org.pochtenie.desk.SettableNow;
import org.pochtenie.desk.TestDesk;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route of the application, as nobody and as the lowest role; a new controller is walked by itself. */
class RoutesTest {
    /** What strangers may see; whoever opens another route has to say so here. */
    private static final Set<String> OPEN = Set.of("/sign-in", "/join/{token}", "/error", "/robots.txt");

    /** Routes of programs, which show an access key instead of a session. */
    private static final Pattern PROGRAMS = Pattern.compile("(?:/lt/\\{key})?/v2/.*");

    /** Links of clients, whose secret is the address. */
    private static final Set<String> PERSONAL = Set.of("/c/{token}", "/c/**");

    private static TestDesk desk;

    record Route(String method, String pattern) {
        /** The pattern with something in each of its holes. */
        String path() {
            return pattern.replaceAll("\\{[^}]+}", "4711").replace("**", "x");
        }
    }

    @BeforeAll
    static void open() {
        desk = TestDesk.at(new SettableNow("2026-11-23T07:00:00Z"));
        desk.the(Colleagues.class)
                .join(
                        "Вера Лугова",
                        "vera@vetka.example",
                        "synitsa-na-vetke",
                        Colleague.Role.COLLEAGUE,
                        "ru",
                        ZoneId.of("Europe/Moscow"));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void there_are_routes_to_walk() {
        assertThat(routes()).hasSizeGreaterThan(10);
    }

    @Test
    void nobody_gets_in_anywhere_but_at_the_door() {
        try (var nobody = new Guest(desk)) {
            for (var route : routes()) {
                if (!isOpen(route)) {
                    nobody.forgetToken();
                    var answer = nobody.call(
                            route.method(), route.path(), "text/plain", BodyPublishers.noBody(), "text/html");
                    var refused = answer.statusCode() == 401
                            || answer.statusCode() == 403
                            || answer.statusCode() == 302
                                    && answer.headers()
                                            .firstValue("Location")
                                            .orElse("")
                                            .endsWith("/sign-in");
                    assertThat(refused)
                            .as("%s %s answers %d", route.method(), route.path(), answer.statusCode())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void a_stranger_with_a_token_of_his_own_is_refused_as_well() {
        try (var nobody = new Guest(desk)) {
            nobody.get("/sign-in");
            for (var route : routes()) {
                if (!isOpen(route) && !route.method().equals("GET")) {
                    var answer =
                            nobody.call(route.method(), route.path(), "text/plain", BodyPublishers.noBody(), "*/*");
                    assertThat(answer.statusCode())
                            .as("%s %s", route.method(), route.path())
                            .isEqualTo(401);
                }
            }
        }
    }

    @Test
    void the_lowest_role_stays_out_of_the_rooms_of_owner_and_lead() {
        try (var colleague = new Guest(desk).signIn("vera@vetka.example", "synitsa-na-vetke")) {
            var closed = 0;
            for (var route : routes()) {
                if (route.pattern().startsWith("/settings/firm")
                        || route.pattern().startsWith("/settings/team")) {
                    var answer = colleague.call(
                            route.method(), route.path(), "text/plain", BodyPublishers.noBody(), "text/html");
                    assertThat(answer.statusCode())
                            .as("%s %s", route.method(), route.path())
                            .isEqualTo(403);
                    closed++;
                }
            }
            assertThat(closed).isGreaterThan(3);
        }
    }

    @Test
    void no_route_changes_anything_without_the_token_of_the_page() {
        try (var colleague = new Guest(desk).signIn("vera@vetka.example", "synitsa-na-vetke")) {
            for (var route : routes()) {
                if (!route.method().equals("GET")
                        && !route.pattern().equals("/error")
                        && !PERSONAL.contains(route.pattern())) {
                    colleague.forgetToken(); // the page of the refusal brought one
                    var answer =
                            colleague.call(route.method(), route.path(), "text/plain", BodyPublishers.noBody(), "*/*");
                    assertThat(answer.statusCode())
                            .as("%s %s", route.method(), route.path())
                            .isEqualTo(403);
                }
            }
        }
    }

    private static boolean isOpen(Route route) {
        return OPEN.contains(route.pattern())
                || PERSONAL.contains(route.pattern())
                || PROGRAMS.matcher(route.pattern()).matches();
    }

    private static List<Route> routes() {
        var routes = new ArrayList<Route>();
        desk.all(RequestMappingHandlerMapping.class).stream()
                .flatMap(all -> all.getHandlerMethods().keySet().stream())
                .forEach(mapping -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    for (var pattern : mapping.getPatternValues()) {
                        if (methods.isEmpty()) {
                            routes.add(new Route("GET", pattern));
                            routes.add(new Route("POST", pattern));
                        }
                        methods.stream()
                                .map(RequestMethod::name)
                                .forEach(method -> routes.add(new Route(method, pattern)));
                    }
                });
        return routes;
    }
}
