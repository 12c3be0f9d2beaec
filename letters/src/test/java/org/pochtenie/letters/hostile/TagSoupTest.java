package org.pochtenie.letters.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pochtenie.letters.HtmlQuotes;
import org.pochtenie.letters.SafeHtml;

/** Tags in any order, from a fixed seed: nothing that may not comes out, and cleaning what is clean changes nothing. */
class TagSoupTest {
    private static final List<String> PIECES = List.of(
            ("a b i u p div span font table tbody thead tr td th caption col colgroup ul ol li dl dt dd blockquote pre h1 h2 "
                            + "hr br img center details summary sub big nobr form button select option svg math style "
                            + "title textarea template object body head html marquee x:y")
                    .split(" "));

    private static final List<String> ATTRIBUTES = List.of(
            " href=\"https://a.example/?a=1&b\"",
            " href='mailto:a@a.example'",
            " style='position:fixed;color:red'",
            " style=\"font:12px/1.2 'A B',c;margin:-1px\"",
            " class=\"gmail_quote x\"",
            " id=divRplyFwdMsg",
            " title=\"`>\"",
            " src=cid:a",
            " src=//a.example/a.png",
            " style=display:none",
            " align=left nowrap",
            " bgcolor=#fff background=https://a.example/b.png",
            " onclick=x()",
            " a=\"");

    private static final List<String> TEXTS = List.of(
            "a", " ", "&lt;", "&amp;", "&", "<", ">", "{{", "<!--", "-->", "\"", "'", "\u0000", "\uD83D", "é", "]]>");

    private final Random random = new Random(20_261_122);

    @Test
    void soupIsCleanAndStaysSo() {
        for (int i = 0; i < 2_000; i++) {
            String soup = soup(1 + random.nextInt(25));
            boolean pictures = random.nextBoolean();
            String clean = SafeHtml.clean(soup, pictures).html();
            assertThat(Vetting.of(clean)).as(soup).isEmpty();
            assertThat(SafeHtml.clean(clean, pictures).html()).as(soup).isEqualTo(clean);
            assertThat(Vetting.of(HtmlQuotes.fold(clean, "…"))).as(soup).isEmpty();
        }
    }

    private String soup(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> random.nextInt(4) == 0 ? one(TEXTS) : tag())
                .reduce("", String::concat);
    }

    private String tag() {
        String name = one(PIECES);
        return switch (random.nextInt(5)) {
            case 0, 1 -> "</" + name + ">";
            case 2 -> "<" + name + one(ATTRIBUTES) + one(ATTRIBUTES) + ">";
            case 3 -> "<" + name + one(ATTRIBUTES) + ">" + one(TEXTS);
            default -> "<" + name + ">";
        };
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
