package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"x()\">a</p>",
                "<a href=\"javascript:x()\">a</a>",
                "<a href=\" jAvascript&#58;x()\">a</a>",
                "<img src=x onerror=x()>",
                "<iframe src=\"https://x.example\"></iframe>",
                "<form action=\"https://x.example\"><input></form>",
                "<p style=\"position:fixed;top:0\">a</p>",
                "<p style=\"background:url(https://x.example/a.png)\">a</p>",
                "<link rel=stylesheet href=\"https://x.example\">",
                "<style>@import 'https://x.example'</style>",
                "<svg><script>x()</script></svg>",
                "<meta http-equiv=refresh content=0>",
                "<base href=\"https://x.example\">",
                "<a href=\"data:text/html,x\">a</a>",
                "<img src=\"/logout\">",
                "<a href=\"/logout\">a</a>",
                "<p style=\"width: expression(x())\">a</p>",
                "<table background=\"https://x.example/a.png\"><tr><td>a</table>",
                "<math><mtext><img src=x onerror=x()></math>",
                "<object data=x></object>",
                "<video src=\"https://x.example\"></video>"
            })
    void nothingHarmfulPasses(String html) {
        String clean = SafeHtml.clean(html, true).html();
        assertThat(clean)
                .doesNotContainIgnoringCase("script")
                .doesNotContain("x()", "x.example", "fixed", "url(", "<form", "logout", "<style", "<svg", "data:");
    }

    @Test
    void ordinaryStylingStays() {
        String html =
                "<table border=\"1\" style=\"border-collapse:collapse\"><tbody><tr><td style=\"color:#336699\" align=\"right\">1</td>"
                        + "</tr></tbody></table>";
        assertThat(SafeHtml.clean(html, false).html()).isEqualTo(html);
    }

    @Test
    void remotePicturesWaitAndTrackersAreNamed() {
        String html = "<img src=\"https://pics.example/a.png\" alt=\"a\" width=\"300\">"
                + "<img src=\"https://track.example/p.gif\" width=\"1\" height=\"1\"><img src=\"cid:logo@x.example\">";
        SafeHtml blocked = SafeHtml.clean(html, false, id -> "/pictures/" + id);
        assertThat(blocked.blockedPictures()).isEqualTo(2);
        assertThat(blocked.trackingPictures()).isEqualTo(1);
        assertThat(blocked.trackers()).containsExactly("track.example");
        assertThat(blocked.html()).contains("/pictures/logo").doesNotContain("pics.example", "track.example");
        SafeHtml shown = SafeHtml.clean(html, true);
        assertThat(shown.html())
                .contains("https://pics.example/a.png", "cid:logo")
                .doesNotContain("track.example");
        assertThat(SafeHtml.clean(html, true, id -> null).html()).doesNotContain("cid:");
    }

    @Test
    void linksOpenApart() {
        assertThat(SafeHtml.clean("<a href=\"https://x.example/\">a</a>", false).html())
                .contains("target=\"_blank\"", "noopener", "noreferrer");
    }

    @Test
    void aBorderWithinAFoldedQuoteIsNotFoldedOnceMore() {
        String html = "Yes.<blockquote>Why?<div id=\"divRplyFwdMsg\">From: Anna</div></blockquote>";
        assertThat(HtmlQuotes.fold(html, "…")).containsOnlyOnce("<details");
    }

    @Test
    void foldsQuotesOfUsualPrograms() {
        String gmail = SafeHtml.clean(
                        "<div>Yes.</div><div class=\"gmail_quote\"><div class=\"gmail_attr\">On Monday Anna wrote:</div>"
                                + "<blockquote class=\"gmail_quote\">Why?</blockquote></div>",
                        false)
                .html();
        assertThat(HtmlQuotes.fold(gmail, "…"))
                .contains("<details class=\"quoted\"><summary>…</summary><div class=\"gmail_quote\">")
                .startsWith("<div>Yes.</div>");
        String outlook =
                "<div><p>Yes.</p><div style=\"border-top:solid #e1e1e1 1pt\"><p><b>From:</b> Anna</p></div><p>Why?</p></div>";
        assertThat(HtmlQuotes.fold(SafeHtml.clean(outlook, false).html(), "…"))
                .contains("<p>Yes.</p><details class=\"quoted\">");
        assertThat(HtmlQuotes.fold("<blockquote>only</blockquote>", "…")).contains("<details class=\"quoted\" open");
    }

    @Test
    void foldsWhatOwnTextTakesForAQuote() {
        for (String mark : new String[] {
            "class=\"x_gmail_quote\"", "class=\"spark_quote a\"", "id=\"x_isReplyContent\"", "id=\"yahoo_quoted_12\""
        }) {
            String html = "<p>Yes.</p><div " + mark + ">Why?</div>";
            assertThat(HtmlQuotes.fold(SafeHtml.clean(html, false).html(), "…"))
                    .as(mark)
                    .contains("<p>Yes.</p><details class=\"quoted\">");
        }
        for (String border : new String[] {"id=\"x_divRplyFwdMsg\"", "class=\"OutlookMessageHeader\""}) {
            String html = "<p>Yes.</p><div " + border + ">Anna, Monday</div><p>Why?</p>";
            assertThat(HtmlQuotes.fold(SafeHtml.clean(html, false).html(), "…"))
                    .as(border)
                    .contains("<p>Yes.</p><details class=\"quoted\">")
                    .endsWith("</p></details>");
        }
        String indented = "<p>Yes.</p><blockquote style=\"margin: 0 0 0 40px; border: none\">Mine.</blockquote>";
        assertThat(HtmlQuotes.fold(SafeHtml.clean(indented, false).html(), "…")).doesNotContain("<details");
    }

    @Test
    void namesThatSayNothingAreTakenAway() {
        String html = "<div class=\"navbar\" id=\"main\"><p class=\"MsoNormal\">a</p></div>";
        assertThat(SafeHtml.clean(html, false).html()).isEqualTo("<div><p class=\"MsoNormal\">a</p></div>");
    }

    @Test
    void depthIsBounded() {
        assertThat(SafeHtml.clean("<div>".repeat(200) + "end" + "<div>".repeat(100_000), false)
                        .html())
                .contains("end")
                .hasSizeLessThan(10_000);
    }
}
