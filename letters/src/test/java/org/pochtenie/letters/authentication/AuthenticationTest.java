package org.pochtenie.letters.authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pochtenie.letters.authentication.Authentication.Reason.ARC_PASSED;
import static org.pochtenie.letters.authentication.Authentication.Reason.DKIM_ALIGNED;
import static org.pochtenie.letters.authentication.Authentication.Reason.DKIM_FAILED;
import static org.pochtenie.letters.authentication.Authentication.Reason.DKIM_OF_OTHERS;
import static org.pochtenie.letters.authentication.Authentication.Reason.DMARC_FAILED;
import static org.pochtenie.letters.authentication.Authentication.Reason.DMARC_FAILED_LENIENT;
import static org.pochtenie.letters.authentication.Authentication.Reason.DMARC_PASSED;
import static org.pochtenie.letters.authentication.Authentication.Reason.NOTHING_CHECKED;
import static org.pochtenie.letters.authentication.Authentication.Reason.NO_SINGLE_FROM;
import static org.pochtenie.letters.authentication.Authentication.Reason.NO_TRUSTED_HEADER;
import static org.pochtenie.letters.authentication.Authentication.Reason.SPF_ALIGNED;
import static org.pochtenie.letters.authentication.Authentication.Reason.SPF_FAILED;
import static org.pochtenie.letters.authentication.Authentication.Reason.SPF_OF_OTHERS;
import static org.pochtenie.letters.authentication.Authentication.Reason.TEMPORARY_ERROR;
import static org.pochtenie.letters.authentication.Authentication.Verdict.FAILED;
import static org.pochtenie.letters.authentication.Authentication.Verdict.NEUTRAL;
import static org.pochtenie.letters.authentication.Authentication.Verdict.PASSED;
import static org.pochtenie.letters.authentication.Authentication.Verdict.UNKNOWN;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.LetterReader;
import org.pochtenie.letters.authentication.Authentication.Verdict;
import org.pochtenie.letters.authentication.Result.Method;
import org.pochtenie.letters.authentication.Result.Outcome;

class AuthenticationTest {
    private static final String OURS = "Authentication-Results: mx.studio.example; ";
    private static final Set<String> TRUSTED = Set.of("MX.studio.example", ".relay.example");

    private static Letter letter(String... headers) {
        String raw = String.join("\r\n", headers) + "\r\nFrom: Oleg <oleg@client.example>\r\n\r\nHello\r\n";
        return LetterReader.read(raw.getBytes(StandardCharsets.UTF_8));
    }

    private static Authentication judged(String... headers) {
        return Authentication.of(letter(headers), TRUSTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dmarc=pass header.from=client.example | PASSED",
                "dmarc=fail (p=REJECT sp=REJECT dis=NONE) header.from=client.example | FAILED",
                "dmarc=fail header.from=client.example | FAILED",
                "dmarc=fail (p=NONE sp=NONE dis=NONE) header.from=client.example | NEUTRAL",
                "dmarc=fail reason=\"SPF not aligned\" header.from=client.example (policy=none) | NEUTRAL",
                "dmarc=fail action=none header.from=client.example | NEUTRAL",
                "dmarc=fail policy.dmarc=quarantine; arc=pass (i=1) | FAILED",
                "dmarc=none; dkim=pass header.d=client.example | PASSED",
                "dkim=pass header.i=@mail.client.example header.s=a | PASSED",
                "dkim=pass header.d=sender.example | NEUTRAL",
                "dkim=fail header.d=client.example; dkim=pass header.d=client.example | PASSED",
                "dkim=fail (body hash did not verify) header.d=client.example | NEUTRAL",
                "spf=pass smtp.mailfrom=bounce+oleg=x@client.example | PASSED",
                "spf=pass smtp.mailfrom=bounce@sender.example | NEUTRAL",
                "spf=fail smtp.mailfrom=oleg@client.example | FAILED",
                "spf=fail smtp.mailfrom=oleg@client.example; dkim=pass header.d=client.example | PASSED",
                "spf=softfail smtp.mailfrom=oleg@client.example | NEUTRAL",
                "dmarc=temperror; spf=temperror | NEUTRAL",
                "dkim=pass header.d=example | NEUTRAL",
                "none | UNKNOWN"
            })
    void judgesByWhatOurServerFound(String results, Verdict verdict) {
        assertThat(judged(OURS + results).verdict()).isEqualTo(verdict);
    }

    @Test
    void saysWhy() {
        assertThat(judged(OURS + "dmarc=pass").reasons()).containsExactly(DMARC_PASSED);
        assertThat(judged(OURS + "dmarc=fail (p=reject); arc=pass").reasons())
                .containsExactly(DMARC_FAILED, ARC_PASSED);
        assertThat(judged(OURS + "dmarc=fail (p=none); dkim=fail; spf=pass smtp.mailfrom=a@sender.example")
                        .reasons())
                .containsExactly(DMARC_FAILED_LENIENT, DKIM_FAILED, SPF_OF_OTHERS);
        assertThat(judged(OURS + "dkim=pass header.d=client.example; dkim=pass header.d=sender.example")
                        .reasons())
                .containsExactly(DKIM_ALIGNED, DKIM_OF_OTHERS);
        assertThat(judged(OURS + "spf=temperror; dmarc=temperror").reasons()).containsExactly(TEMPORARY_ERROR);
        assertThat(judged(OURS + "none").reasons()).containsExactly(NOTHING_CHECKED);
        assertThat(judged().reasons()).containsExactly(NO_TRUSTED_HEADER);
    }

    @Test
    void onlyTheTopmostRunOfTrustedNamesCounts() {
        String good = OURS + "dmarc=pass";
        String bad = OURS + "dmarc=fail";
        String foreign = "Authentication-Results: mx.attacker.example; dmarc=pass";
        String hop = "Received: from a by b; Sun, 22 Nov 2026 10:00:00 +0000";
        assertThat(judged(foreign, hop).verdict()).isEqualTo(UNKNOWN);
        assertThat(judged(foreign, good).verdict()).isEqualTo(UNKNOWN);
        assertThat(judged(hop, bad, hop, good).verdict()).isEqualTo(FAILED);
        assertThat(judged(bad, foreign, good).verdict()).isEqualTo(FAILED);
        assertThat(judged(OURS + "spf=pass smtp.mailfrom=a@client.example", "X-A: b", OURS + "dkim=none")
                        .results())
                .extracting(Result::method)
                .containsExactly(Method.SPF, Method.DKIM);
        assertThat(judged("Authentication-Results: in7.relay.example; dmarc=pass")
                        .verdict())
                .isEqualTo(PASSED);
        assertThat(judged("Authentication-Results: relay.example.attacker.example; dmarc=pass")
                        .verdict())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void aNamelessServerIsTrustedOnlyWhenAsked() {
        Letter letter = letter(
                "Authentication-Results: spf=pass (sender IP is 192.0.2.1)",
                " smtp.mailfrom=client.example; dkim=pass header.d=client.example;dmarc=pass action=none;");
        assertThat(Authentication.of(letter, TRUSTED).verdict()).isEqualTo(UNKNOWN);
        assertThat(Authentication.of(letter, Set.of("")).verdict()).isEqualTo(PASSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mx.studio.example 1; dkim=pass header.d=client.example",
                "mx.studio.example (our server; really) ; dkim = pass ( good ) header.d = client.example",
                "\"mx.studio.example\"; DKIM/1=PASS reason=\"good; (really)\" Header.D=\"client.example\"",
                "mx.studio.example dkim=pass header.d=client.example.",
                ";mx.studio.example"
            })
    void readsOddSpellings(String value) {
        Authentication found = judged("Authentication-Results: " + value);
        if (value.startsWith(";")) {
            assertThat(found.verdict()).isEqualTo(UNKNOWN);
        } else {
            assertThat(found.results()).singleElement().satisfies(result -> {
                assertThat(result.method()).isEqualTo(Method.DKIM);
                assertThat(result.outcome()).isEqualTo(Outcome.PASS);
                assertThat(result.domain()).isEqualTo("client.example");
            });
        }
    }

    @Test
    void readsTheOldHeaderOfSpf() {
        assertThat(judged(
                                "Received-SPF: pass (mx.studio.example: domain of client.example designates 192.0.2.1)"
                                        + " receiver=mx.studio.example; client-ip=192.0.2.1; envelope-from=oleg@client.example;")
                        .reasons())
                .containsExactly(SPF_ALIGNED);
        assertThat(judged("Received-SPF: Fail (mx.studio.example: no) envelope-from=\"oleg@client.example\"")
                        .reasons())
                .containsExactly(SPF_FAILED);
        assertThat(judged("Received-SPF: pass receiver=mx.attacker.example; envelope-from=oleg@client.example")
                        .verdict())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void severalSendersCannotBeAligned() {
        Letter letter = letter(OURS + "dmarc=pass", "From: anna@other.example");
        Authentication found = Authentication.of(letter, TRUSTED);
        assertThat(found.verdict()).isEqualTo(NEUTRAL);
        assertThat(found.reasons()).contains(NO_SINGLE_FROM);
    }

    @Test
    void brokenHeadersAreRead() {
        for (String value : new String[] {"", ";;;", "(", "\"", "mx.studio.example; =", "a=b=c=(((", "(\\", "=;=;=="}) {
            assertThat(judged("Authentication-Results: " + value)).isNotNull();
        }
    }
}
