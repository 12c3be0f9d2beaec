package org.pochtenie.desk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pochtenie.desk.draft.DraftText.At;

class DraftTextTest {
    @Test
    void every_shape_of_the_editor_has_its_plain_text() {
        Map.of(
                        "<p>Добрый день!</p><p>Готово.</p>",
                        "Добрый день!\n\nГотово.",
                        "<p>Да:</p><ol><li><p>раз</p></li><li><p>два</p></li></ol><p>Всё.</p>",
                        "Да:\n\n1. раз\n2. два\n\nВсё.",
                        "<ol start=\"3\"><li><p>три</p></li></ol>",
                        "3. три",
                        "<ul><li><p>a</p><ul><li><p>b</p></li></ul></li><li><p>c</p></li></ul>",
                        "- a\n- b\n- c",
                        "<blockquote><p>Когда?<br>Где?</p><p>Кто?</p></blockquote><p>Завтра.</p>",
                        "> Когда?\n> Где?\n>\n> Кто?\n\nЗавтра.",
                        "<h2>Смета</h2><p>a <strong>b</strong><br>c</p><hr><p></p>",
                        "Смета\n\na b\nc\n\n",
                        "<table><tbody><tr><td><p>1</p></td><td><p>2</p></td></tr></tbody></table>",
                        "1\n2",
                        "",
                        "")
                .forEach((html, text) -> assertThat(DraftText.of(html).text()).isEqualTo(text));
    }

    @Test
    void a_place_in_the_text_is_found_in_its_block() {
        var text = DraftText.of("<p>Добрый день!</p><ol><li><p>раз&nbsp;и <em>снова</em></p></li></ol>"
                + "<blockquote><p>Когда?<br>Где?</p></blockquote>");
        assertThat(text.text()).isEqualTo("Добрый день!\n\n1. раз и снова\n\n> Когда?\n> Где?");
        assertThat(text.places(0, 6)).containsExactly(new At(0, 0, 6));
        assertThat(text.places(text.text().indexOf("снова"), text.text().indexOf("снова") + 5))
                .containsExactly(new At(1, 6, 11));
        int where = text.text().indexOf("Где?");
        assertThat(text.places(where, where + 4)).containsExactly(new At(2, 7, 11));
        assertThat(text.places(7, where)).containsExactly(new At(0, 7, 12), new At(1, 0, 11), new At(2, 0, 7));
        assertThat(text.places(where, where)).containsExactly(new At(2, 7, 7));
        assertThat(text.nearest(text.text().indexOf("1. "))).isEqualTo(new At(0, 12, 12));
    }

    @Test
    void what_the_editor_cannot_make_is_taken_out() {
        var html = "<p onclick=\"x()\">Да <script>alert(1)</script><a href=\"javascript:x()\">тут</a> "
                + "<a href=\"https://a.example/?b=1&amp;c=2\">там</a><img src=x onerror=y></p>";
        assertThat(EditorHtml.cleaned(html))
                .isEqualTo("<p>Да <a>тут</a> <a href=\"https://a.example/?b=1&amp;c=2\">там</a></p>");
    }
}
