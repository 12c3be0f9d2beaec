package org.pochtenie.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The desk could not open for a reason that the owner of the machine can mend; the message says how. */
public final class NotOpened extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotOpened(String whatToDo, @Nullable Throwable cause) {
        super(whatToDo, cause);
    }

    /** Looks for it below whatever was wrapped around it on the way up. */
    static Optional<NotOpened> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotOpened found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Keeps Spring from telling it with a stack trace: the command tells it in a sentence. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Reporter implements SpringBootExceptionReporter {
        Reporter(@Nullable ConfigurableApplicationContext context) {
            // Spring makes it with the context that failed; the sentence needs none of it.
        }

        @Override
        public boolean reportException(Throwable failure) {
            return in(failure).isPresent();
        }
    }
}
