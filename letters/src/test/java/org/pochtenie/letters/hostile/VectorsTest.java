package org.pochtenie.letters.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pochtenie.letters.HtmlQuotes;
import org.pochtenie.letters.SafeHtml;

class VectorsTest {
    static List<String> vectors() {
        return Vectors.all();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothingPasses(String vector) {
        SafeHtml safe = SafeHtml.clean(vector, false);
        assertThat(Vetting.of(safe.html())).as(safe.html()).isEmpty();
        assertThat(safe.html()).doesNotContainPattern("<[^>]*out\\.example");
        assertThat(Vetting.of(HtmlQuotes.fold(safe.html(), "…"))).isEmpty();
        assertThat(SafeHtml.clean(safe.html(), false).html()).isEqualTo(safe.html());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void picturesAloneAreFetchedWhenAsked(String vector) {
        String shown = SafeHtml.clean(vector, true).html();
        assertThat(Vetting.of(shown)).as(shown).isEmpty();
        assertThat(shown.replaceAll("(?:src=\"|background-image:url\\(&#39;)https?://out.example", ""))
                .doesNotContainPattern("<[^>]*out\\.example");
        assertThat(SafeHtml.clean(shown, true).html()).isEqualTo(shown);
    }

    @Test
    void vettingSeesWhatIsWrong() {
        assertThat(List.of(
                        "<script>x()</script>",
                        "<p onclick=x()>",
                        "<a href=javascript:x()>",
                        "<p style='position:fixed'>",
                        "<p style='background:url(a)'>",
                        "<svg></svg>",
                        "<!--a-->",
                        "<img src=x>"))
                .allSatisfy(html -> assertThat(Vetting.of(html)).isNotEmpty());
        assertThat(vectors()).hasSizeGreaterThan(150);
    }
}
