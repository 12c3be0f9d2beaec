package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.letters.Zone.Kind;

/** Letters as the usual mail programs write them in HTML. */
class OwnTextHtmlTest {
    private static final String HEADERS =
            "<b>From:</b> Anna Belova<br><b>Sent:</b> Monday<br><b>To:</b> Oleg Kim<br><b>Subject:</b> Contract<br>";
    private static final String WROTE = "On Mon, Mar 2, 2026 at 10:00, Anna &lt;anna@studio.example&gt; wrote:";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Gmail
                "<div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">" + WROTE
                        + "<br></div><blockquote class=\"gmail_quote\"><div>Is it signed?</div></blockquote></div>",
                // Gmail in a language that is not listed
                "<div class=\"gmail_quote\"><div class=\"gmail_attr\">เมื่อ จ. 2 มี.ค. 2026 Anna &lt;a@studio.example&gt;:<br></div>"
                        + "<blockquote>Is it signed?</blockquote></div>",
                // Gmail without a blockquote
                "<div class=\"gmail_quote\">" + WROTE + "<div>Is it signed?</div></div>",
                // Outlook
                "<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>"
                        + HEADERS + "</p></div></div><p class=MsoNormal>Is it signed?</p>",
                // Outlook in a language that is not listed
                "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p><b>Saatjaks:</b> Anna"
                        + "<br><b>Sisuks:</b> Leping</p></div><p>Is it signed?</p>",
                // Outlook.com, and what Exchange makes of it
                "<div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\"><font>" + HEADERS
                        + "</font></div><div>Signed?</div>",
                "<div id=\"x_divRplyFwdMsg\">" + HEADERS + "</div><div>Is it signed?</div>",
                // Hotmail of old
                "<hr id=\"stopSpelling\">Date: Mon, 2 Mar 2026 10:00:00 +0100<br>From: anna@studio.example<br>To: oleg@studio.example"
                        + "<br><br>Is it signed?",
                // Apple Mail
                "<br><blockquote type=\"cite\"><div>" + WROTE + "</div><br><div>Is it signed?</div></blockquote>",
                // Thunderbird
                "<div class=\"moz-cite-prefix\">Am 02.03.2026 um 10:00 schrieb Anna:<br></div><blockquote type=\"cite\">?</blockquote>",
                // Yandex
                "<div>02.03.2026, 10:00, \"Анна\" &lt;anna@studio.example&gt;:</div><blockquote><p>Подписан?</p></blockquote>",
                // Mail.ru
                "<blockquote style=\"border-left:1px solid #0857A6\">Понедельник, 2 марта 2026, 10:00 +03:00 от Анна "
                        + "&lt;anna@studio.example&gt;:<br><div>Подписан?</div></blockquote>",
                // Yahoo
                "<div id=\"yahoo_quoted_123\" class=\"yahoo_quoted\"><div>" + WROTE
                        + "</div><div>Is it signed?</div></div>",
                // ProtonMail
                "<div class=\"protonmail_quote\">------- Original Message -------<br>" + WROTE
                        + "<br><blockquote class=\"protonmail_quote\">Is it signed?</blockquote></div>",
                // Zimbra
                "<hr id=\"zwchr\" data-marker=\"__DIVIDER__\"><div data-marker=\"__HEADERS__\">" + HEADERS
                        + "</div><div data-marker=\"__QUOTED_TEXT__\">Is it signed?</div>",
                // Lotus Notes
                "<table><tr><td>From:</td><td>Anna/Studio</td></tr><tr><td>To:</td><td>Oleg/Studio</td></tr>"
                        + "<tr><td>Date:</td><td>02.03.2026 10:00</td></tr><tr><td>Subject:</td><td>Contract</td></tr></table>?",
                // NetEase
                "<p>在 2026-03-02 10:00:00，\"Anna\" &lt;anna@studio.example&gt; 写道：</p><blockquote id=\"isReplyContent\">?</blockquote>",
                // GMX
                "<div name=\"quote\" style=\"border-left: 2px solid\"><div><b>Gesendet:</b> Montag<br><b>Von:</b> Anna</div>Hallo?</div>"
            })
    void quotesAreNotOwn(String quote) {
        assertThat(OwnText.ofHtml("<div>It is signed.</div><br>" + quote).own()).isEqualTo("It is signed.");
    }

    @Test
    void answersBetweenTheQuotesOfGmailAreOwn() {
        OwnText text = OwnText.ofHtml("<div class=\"gmail_quote\"><div class=\"gmail_attr\">" + WROTE
                + "</div><blockquote>When?</blockquote><div>Tomorrow.</div><blockquote>How much?</blockquote>"
                + "<div>Ten.</div></div>");
        assertThat(text.own()).isEqualTo("Tomorrow.\n\nTen.");
    }

    @Test
    void theAnswerBelowTheQuoteOfGmailIsOwn() {
        OwnText text =
                OwnText.ofHtml("<div>" + WROTE + "</div><div class=\"gmail_quote\"><blockquote>When?</blockquote>"
                        + "<div>Tomorrow.</div><div>Oleg</div></div>");
        assertThat(text.own()).isEqualTo("Tomorrow.\nOleg");
    }

    @Test
    void whatIsWrittenIntoAnEmptiedQuoteIsOwn() {
        OwnText text = OwnText.ofHtml("<div class=\"gmail_quote\"><div>Is there any news?<br>Anna</div></div>");
        assertThat(text.own()).isEqualTo("Is there any news?\nAnna");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"gmail_signature\" data-smartmail=\"gmail_signature\"><div>Oleg Kim<br>Studio</div></div>",
                "<pre class=\"moz-signature\" cols=\"72\">-- \nOleg Kim</pre>",
                "<div id=\"Signature\"><p>Oleg Kim</p></div>",
                "<div id=\"ms-outlook-mobile-signature\">Get Outlook</div>",
                "<div class=\"protonmail_signature_block\"><div>Proton</div></div>"
            })
    void signaturesAreNotOwn(String signature) {
        OwnText text = OwnText.ofHtml("<div>Signed.</div>" + signature);
        assertThat(text.own()).isEqualTo("Signed.");
        assertThat(text.zones()).extracting(Zone::kind).containsExactly(Kind.OWN, Kind.SIGNATURE);
    }

    @Test
    void aLetterWithoutPlainTextIsReadWithItsMarks() {
        Letter letter = Letters.read(
                "Content-Type: text/html", "", "<div>Signed.</div><div class=\"gmail_signature\">Oleg Kim</div>");
        assertThat(OwnText.of(letter).own()).isEqualTo("Signed.");
        assertThat(OwnText.of(letter).text()).isEqualTo(letter.text());
    }

    @Test
    void whatIsOnlyIndentedIsOwn() {
        OwnText text = OwnText.ofHtml(
                "<div>Two:</div><blockquote style=\"margin:0 0 0 40px;border:none;padding:0px\">one<br>two</blockquote>");
        assertThat(text.own()).isEqualTo("Two:\n\none\ntwo");
    }

    @Test
    void anElementWithoutEndMarksWhatFollows() {
        assertThat(OwnText.ofHtml("Yes<div class=gmail_quote>On 2.3.2026 10:00 Anna wrote:<div>a</div>b")
                        .own())
                .isEqualTo("Yes");
    }
}
