package org.pochtenie.letters;

import org.pochtenie.letters.html.QuoteFolding;

/**
 * Folds the quotes in HTML that {@link SafeHtml} has cleaned: what Gmail, Outlook, Apple Mail, Thunderbird, Yandex and
 * Mail.ru quote goes into {@code <details class="quoted">}. Nothing is cut; time is linear.
 */
public final class HtmlQuotes {
    private HtmlQuotes() {}

    /**
     * The same HTML with every outermost quote folded under {@code label}, such as "…"; a quote beside which nothing
     * else stands is left open.
     */
    public static String fold(String cleanedHtml, String label) {
        return new QuoteFolding(cleanedHtml, label).fold();
    }
}
