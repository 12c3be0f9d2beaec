package org.pochtenie.desk.arrival;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters that somebody typed on a page of ours instead of in his mail program; they arrive as any other. */
@Component
public class TypedLetters {
    private final Intake intake;

    TypedLetters(Intake intake) {
        this.intake = intake;
    }

    /** It is stored now, and comes into its conversation a moment after the transaction. */
    @Transactional
    public void came(byte[] letter, long mailbox) {
        intake.store(List.of(FoundLetter.typed(letter, mailbox)));
    }
}
