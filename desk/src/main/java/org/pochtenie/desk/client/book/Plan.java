package org.pochtenie.desk.client.book;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** What an address book would change, each mistake in it, and nothing done yet. */
public record Plan(AddressBook book, List<Planned> planned, List<Mistake> mistakes) {
    public Plan {
        planned = List.copyOf(planned);
        mistakes = List.copyOf(mistakes);
    }

    public long count(Planned.What what) {
        return planned.stream().filter(one -> one.what() == what).count();
    }

    public boolean changesNothing() {
        return planned.stream().allMatch(Planned::isSame);
    }

    public boolean canBeTaken() {
        return mistakes.isEmpty() && !changesNothing();
    }

    /** The same for the same changes: whoever has seen them agrees to these and no others. */
    public String print() {
        var sum = new CRC32();
        planned.forEach(one ->
                sum.update((one.entry().told() + "|" + one.what() + "|" + one.differences() + "|" + one.other() + "\n")
                        .getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }
}
