package org.pochtenie.desk.plumbing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * One request for a page, as its template sees it: the visitor, his words, his dates.
 *
 * @param fragment whether only a part of the page is wanted (htmx)
 */
public record Visit(
        Visitor visitor, Texts texts, Instant now, String path, boolean fragment, String csrfHeader, String csrfToken) {
    /** The request attribute in which the sign-in leaves the visitor. */
    public static final String VISITOR = "pochtenie.visitor";

    /** The request attribute by which a form is told to be older than the sign-in. */
    public static final String STALE_FORM = "pochtenie.stale-form";

    /** A page writes hundreds of dates, and a format takes longer to make than to use. */
    private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    static Visit of(HttpServletRequest request, Visitor nobody, Texts texts, Instant now) {
        var visitor = Objects.requireNonNullElse((Visitor) request.getAttribute(VISITOR), nobody);
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Visit(
                visitor,
                texts,
                now,
                request.getRequestURI(),
                request.getHeader("HX-Request") != null
                        && request.getHeader("HX-Boosted") == null
                        && request.getHeader("HX-History-Restore-Request") == null,
                csrf == null ? "" : csrf.getHeaderName(),
                csrf == null ? "" : csrf.getToken());
    }

    public String t(String key, Object... arguments) {
        return texts.of(language(), key, arguments);
    }

    public String language() {
        return visitor.language();
    }

    public Locale locale() {
        return Locale.of(language());
    }

    public ZonedDateTime local(Instant instant) {
        return instant.atZone(visitor.zone());
    }

    /** Today 14:05, 21 Nov 14:05, or 21 Nov 2024, 14:05: as short as it stays clear. */
    public String when(Instant instant) {
        var local = local(instant);
        var today = local(now);
        if (local.toLocalDate().equals(today.toLocalDate())) {
            return time(instant);
        }
        var pattern = local.getYear() == today.getYear() ? "d MMM, HH:mm" : "d MMM yyyy, HH:mm";
        return written(pattern, local);
    }

    /** 21 Nov, or 21 Nov 2024: a day without its time. */
    public String day(LocalDate day) {
        var pattern = day.getYear() == local(now).getYear() ? "d MMM" : "d MMM yyyy";
        return written(pattern, day);
    }

    /** A month like "2026-11" in words. */
    public String month(String month) {
        return YearMonth.parse(month).format(DateTimeFormatter.ofPattern("LLLL yyyy", locale()));
    }

    public String time(Instant instant) {
        return written("HH:mm", local(instant));
    }

    /** Date, time and zone in full, for a title or a record. */
    public String exactly(Instant instant) {
        return written("EEEE, d MMMM yyyy, HH:mm:ss z", local(instant));
    }

    private String written(String pattern, TemporalAccessor moment) {
        return FORMATS.computeIfAbsent(language() + pattern, key -> DateTimeFormatter.ofPattern(pattern, locale()))
                .format(moment);
    }

    /** Somebody's words in the quotation marks of the language. */
    public String quoted(String words) {
        return t("page.quoted", words);
    }

    public String percent(int share) {
        return t("page.percent", share);
    }

    /** 184 kB, 1.2 MB: how large a file is. */
    public String size(long bytes) {
        if (bytes < 1_000_000) {
            return t("page.kilobytes", Math.max(1, (bytes + 500) / 1000));
        }
        var megabytes = String.format(locale(), bytes < 10_000_000 ? "%.1f" : "%.0f", bytes / 1e6);
        return t("page.megabytes", megabytes);
    }
}
