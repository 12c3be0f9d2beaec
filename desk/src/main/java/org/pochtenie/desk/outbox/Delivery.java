package org.pochtenie.desk.outbox;

import java.util.List;

/** How an attempt to hand a letter to its server ended. */
sealed interface Delivery {
    /** The server has it, for everybody who is not among the refused. */
    record Taken(List<Refusal> refused) implements Delivery {}

    /** Nothing was handed over; it may be tried again. */
    record PutOff(String reason, List<Refusal> refused) implements Delivery {}

    /** The server will never have it. */
    record Refused(String reason, List<Refusal> refused) implements Delivery {}

    /** The line broke after the end of the letter had been sent, and before the answer came. */
    record Unclear(String reason) implements Delivery {}

    /** Another desk, or another attempt, has it in hand: nothing was done. */
    record NotOurs() implements Delivery {}

    /** An address that the server did not accept. */
    record Refusal(String address, boolean forGood, String reason) {}
}
