package org.pochtenie.desk.complaint;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a colleague writes down of a complaint: its matter, its cause and what it cost. */
record Description(String matter, @Nullable Cause cause, BigDecimal cost, int minutes) {
    private static final int LONGEST = 2000;

    /** @throws IllegalArgumentException for what is no amount or no number of minutes */
    static Description of(Map<String, String> form) {
        var matter = form.getOrDefault("matter", "").strip();
        return new Description(
                matter.substring(0, Math.min(LONGEST, matter.length())),
                Arrays.stream(Cause.values())
                        .filter(cause -> cause.word().equals(form.get("cause")))
                        .findFirst()
                        .orElse(null),
                amount(form.getOrDefault("cost", "")),
                minutes(form.getOrDefault("minutes", "")));
    }

    /** 1 500,50 as well as 1500.50; nothing is 0. */
    private static BigDecimal amount(String typed) {
        var plain = typed.replaceAll("[\\s\\u00a0]", "").replace(',', '.');
        if (plain.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (!plain.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException(typed);
        }
        return new BigDecimal(plain);
    }

    private static int minutes(String typed) {
        var plain = typed.strip();
        if (plain.isEmpty()) {
            return 0;
        }
        if (!plain.matches("\\d{1,6}")) {
            throw new IllegalArgumentException(typed);
        }
        return Integer.parseInt(plain);
    }
}
