package org.pochtenie.desk.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pochtenie.desk.demo.program.Body;
import org.pochtenie.letters.Address;

/**
 * A letter of the demo, ready for the post.
 *
 * @param incoming from a client to the studio; else the studio's own
 * @param written by a person of the cast, not by a machine: such letters can be answered
 * @param messageId without angle brackets; empty when the letter has none
 * @param own what the person typed, without signature and quote; empty for a machine's letter
 * @param bytes the whole letter as it travels
 */
public record DemoLetter(
        Envelope envelope,
        boolean incoming,
        boolean written,
        Optional<String> messageId,
        String own,
        Body body,
        byte[] bytes) {

    /** Who writes to whom, when and about what. */
    public record Envelope(Address from, List<Address> to, List<Address> cc, Instant date, String subject) {
        public List<String> recipients() {
            return Stream.concat(to.stream(), cc.stream())
                    .map(Address::address)
                    .distinct()
                    .toList();
        }
    }

    public Instant date() {
        return envelope.date();
    }
}
