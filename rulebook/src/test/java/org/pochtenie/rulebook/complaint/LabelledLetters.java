package org.pochtenie.rulebook.complaint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pochtenie.rulebook.text.Language;

/** Letters of which it is known whether they complain: a label, the text, parted by lines "--". */
record LabelledLetters(List<One> letters) {
    record One(Grievance label, String text) {}

    static LabelledLetters read(Language language, boolean heldOut) {
        var name = "/complaint/" + language.name().toLowerCase(Locale.ROOT)
                + (heldOut ? "/held-out/letters.txt" : "/tuning.txt");
        try (var stream = LabelledLetters.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no " + name);
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new LabelledLetters(Arrays.stream(text.strip().split("\n--\n"))
                    .map(LabelledLetters::one)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static One one(String block) {
        int end = block.indexOf('\n');
        return new One(Grievance.valueOf(block.substring(0, end).toUpperCase(Locale.ROOT)), block.substring(end + 1));
    }
}
