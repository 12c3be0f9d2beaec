package org.pochtenie.desk.draft;

import org.pochtenie.rulebook.Guard;
import org.pochtenie.rulebook.Rulebook;
import org.pochtenie.rulebook.grammar.GrammarStage;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one guard of the desk; it is costly to make and serves all threads. */
@Configuration
class GuardAtWork {
    /** Closed when the desk stops. */
    @Bean
    GrammarStage grammar() {
        return GrammarStage.found();
    }

    /** Also for whoever reads letters that come. */
    @Bean
    Lexicons lexicons() {
        return Lexicons.loading();
    }

    @Bean
    Guard guard(Lexicons lexicons, GrammarStage grammar) {
        return new Guard(Rulebook.rules(), lexicons, grammar);
    }
}
