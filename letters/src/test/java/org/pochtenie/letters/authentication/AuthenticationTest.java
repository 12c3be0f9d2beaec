package org.pochtenie.letters.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.authentication.Authentication.Reason;
import org.pochtenie.letters.authentication.Authentication.Verdict;

class AuthenticationTest {
    private static Authentication judged(String... headers) {
        String raw = String.join("\r\n", headers) + "\r\nFrom: Oleg <oleg@client.example>\r\n\r\nHello\r\n";
        return Authentication.of(LetterReader.read(raw.getBytes(StandardCharsets.UTF_8)), Set.of("mx.studio.example"));
    }

    @Test
    void theOwnServersWordCounts() {
        Authentication good =
                judged("Authentication-Results: mx.studio.example; dmarc=pass header.from=client.example");
        assertThat(good.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(good.reasons()).containsExactly(Reason.DMARC_PASSED);
        Authentication forged = judged("Authentication-Results: mx.studio.example; dmarc=fail (p=reject)");
        assertThat(forged.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void theSendersWordDoesNot() {
        assertThat(judged("Authentication-Results: mx.attacker.example; dmarc=pass")
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(judged().reasons()).containsExactly(Reason.NO_TRUSTED_HEADER);
    }
}
