package org.pochtenie.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void rendersWhatTheEditorMakes() {
        String html =
                "<h2>План</h2><p>Анна, <b>добрый</b> день!<br>Смотрите <a href=\"https://x.example/a\">здесь</a>.</p>"
                        + "<ol><li><p>раз</p></li><li>два<ul><li>а</li></ul></li></ol>"
                        + "<blockquote><p>цитата</p><p>ещё</p></blockquote>"
                        + "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table><p>До встречи</p>";
        assertThat(PlainText.withLinks(html))
                .isEqualTo(
                        "План\n\nАнна, добрый день!\nСмотрите здесь <https://x.example/a>.\n\n1. раз\n2. два\n  - а\n\n"
                                + "> цитата\n>\n> ещё\n\n1\t2\n3\t4\n\nДо встречи");
        assertThat(PlainText.of("<a href=\"https://x.example/a\">здесь</a>")).isEqualTo("здесь");
    }

    @Test
    void leavesOutWhatNobodySees() {
        assertThat(PlainText.of(
                        "<style>p{}</style><script>x</script><p style=\"display: none\">no</p><pre>a\n  b</pre>"))
                .isEqualTo("a\n  b");
    }

    @Test
    void deepAndWideHtmlIsNoTrap() {
        assertThat(PlainText.of("<div>".repeat(50_000) + "end")).isEqualTo("end");
        assertThat(PlainText.of("<blockquote>".repeat(5_000) + "end")).endsWith("end");
        assertThat(PlainText.of("<ul><li>".repeat(5_000) + "end")).endsWith("end");
    }
}
