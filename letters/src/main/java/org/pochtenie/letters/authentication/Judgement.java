package org.pochtenie.letters.authentication;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Letter;
import org.pochtenie.letters.authentication.Authentication.Reason;
import org.pochtenie.letters.authentication.Authentication.Verdict;
import org.pochtenie.letters.authentication.Result.Outcome;

/** Makes a verdict of results: by DMARC where there is one, else by what DMARC would ask (RFC 7489 section 3.1). */
final class Judgement {
    private static final Pattern LENIENT = Pattern.compile("(?i)(?<![a-z])p(?:olicy)?[=.]none(?![a-z])");

    private final String from;
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

    private Judgement(String from) {
        this.from = from;
    }

    static Authentication of(Letter letter, TrustedHeaders.Run run) {
        if (run.results().isEmpty()) {
            Reason reason = run.found() ? Reason.NOTHING_CHECKED : Reason.NO_TRUSTED_HEADER;
            return new Authentication(Verdict.UNKNOWN, EnumSet.of(reason), List.of());
        }
        Judgement judgement = new Judgement(singleFrom(letter));
        run.results().forEach(judgement::reason);
        return new Authentication(judgement.verdict(), judgement.reasons, run.results());
    }

    /** Several From addresses of one domain are fine; of several domains any one could be the forged one. */
    private static String singleFrom(Letter letter) {
        List<String> domains = letter.headers("From").stream()
                .flatMap(header -> Address.parseList(header.value()).stream())
                .map(Address::domain)
                .filter(domain -> !domain.isEmpty())
                .distinct()
                .toList();
        return domains.size() == 1 ? domains.getFirst() : "";
    }

    private void reason(Result result) {
        switch (result.outcome()) {
            case TEMPERROR -> reasons.add(Reason.TEMPORARY_ERROR);
            case PERMERROR -> reasons.add(Reason.PERMANENT_ERROR);
            default -> {}
        }
        switch (result.method()) {
            case DMARC -> dmarc(result);
            case DKIM -> dkim(result);
            case SPF -> spf(result);
            case ARC -> arc(result.outcome());
            case OTHER -> {}
        }
    }

    /** The policy of a domain that only wants reports says nothing of forgery: its own letters may fail too. */
    private void dmarc(Result result) {
        switch (result.outcome()) {
            case PASS -> reasons.add(Reason.DMARC_PASSED);
            case FAIL -> {
                boolean lenient = LENIENT.matcher(result.detail()).find();
                reasons.add(lenient ? Reason.DMARC_FAILED_LENIENT : Reason.DMARC_FAILED);
            }
            case NONE -> reasons.add(Reason.DMARC_NONE);
            default -> {}
        }
    }

    private void dkim(Result result) {
        switch (result.outcome()) {
            case PASS -> reasons.add(aligned(result.domain()) ? Reason.DKIM_ALIGNED : Reason.DKIM_OF_OTHERS);
            case FAIL -> reasons.add(Reason.DKIM_FAILED);
            default -> {}
        }
    }

    private void spf(Result result) {
        switch (result.outcome()) {
            case PASS -> reasons.add(aligned(result.domain()) ? Reason.SPF_ALIGNED : Reason.SPF_OF_OTHERS);
            case FAIL -> reasons.add(aligned(result.domain()) ? Reason.SPF_FAILED : Reason.SPF_OF_OTHERS_FAILED);
            case SOFTFAIL -> reasons.add(Reason.SPF_SOFTFAILED);
            default -> {}
        }
    }

    private void arc(Outcome outcome) {
        if (outcome == Outcome.PASS) {
            reasons.add(Reason.ARC_PASSED);
        }
    }

    private boolean aligned(String domain) {
        return !from.isEmpty() && Alignment.aligned(from, domain);
    }

    private Verdict verdict() {
        if (from.isEmpty()) {
            reasons.add(Reason.NO_SINGLE_FROM);
            return Verdict.NEUTRAL;
        }
        if (reasons.contains(Reason.DMARC_PASSED)) {
            return Verdict.PASSED;
        }
        if (reasons.contains(Reason.DMARC_FAILED)) {
            return Verdict.FAILED;
        }
        if (reasons.contains(Reason.DKIM_ALIGNED) || reasons.contains(Reason.SPF_ALIGNED)) {
            return Verdict.PASSED;
        }
        return reasons.contains(Reason.SPF_FAILED) ? Verdict.FAILED : Verdict.NEUTRAL;
    }
}
