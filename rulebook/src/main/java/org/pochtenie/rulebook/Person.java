package org.pochtenie.rulebook;

import java.util.Locale;

/**
 * Somebody who writes or is written to.
 *
 * @param name as shown, may be empty when only the address is known
 * @param address the mailbox, {@code local@domain}; may be empty
 */
public record Person(String name, String address) {
    /** Whether both stand for one mailbox: addresses are compared without regard to case. */
    public boolean sameMailbox(Person other) {
        return address.toLowerCase(Locale.ROOT).equals(other.address.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name.isEmpty() ? address : name;
    }
}
