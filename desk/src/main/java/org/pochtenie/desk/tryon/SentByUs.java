package org.pochtenie.desk.tryon;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pochtenie.desk.client.Project;
import org.pochtenie.desk.client.Projects;
import org.pochtenie.desk.conversation.OurLetters;
import org.pochtenie.desk.profile.Scope;
import org.springframework.stereotype.Component;

/** The letters that we sent in the last year, from the newest, at most {@value #MOST}. */
@Component
class SentByUs {
    static final int MOST = 5_000;
    private static final Duration YEAR = Duration.ofDays(366);

    private final OurLetters letters;
    private final Projects projects;

    SentByUs(OurLetters letters, Projects projects) {
        this.letters = letters;
        this.projects = projects;
    }

    int count(Scope scope, Instant now) {
        return letters.count(client(scope), now.minus(YEAR), MOST);
    }

    /** Ids of letters older than that one, the newest first. */
    List<OurLetters.Sent> before(Scope scope, Instant asked, Instant sent, long letter, int most) {
        return letters.before(client(scope), asked.minus(YEAR), sent, letter, most);
    }

    /** Whose letters it would have touched; of a project all of its client's. */
    private @Nullable Long client(Scope scope) {
        return switch (scope.kind()) {
            case FIRM -> null;
            case CLIENT -> scope.owner();
            case PROJECT -> projects.byId(scope.owner()).map(Project::client).orElse(null);
        };
    }
}
