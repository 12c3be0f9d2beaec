package org.pochtenie.letters.hostile;

import java.util.List;
import java.util.stream.Stream;

/** HTML that grows: what is slow in one reader or another. */
final class HtmlFloods {
    private HtmlFloods() {}

    static List<Flood> all() {
        return Stream.of(nesting(), tags(), texts(), quotes(), styles())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Flood> nesting() {
        return List.of(
                Flood.nested("nested tables", "<table><tr><td>", "</td></tr></table>"),
                Flood.nested("nested div", "<div>", "</div>"),
                Flood.nested("nested blockquote", "<blockquote>", "</blockquote>"),
                Flood.of("unclosed table", "<table>"),
                Flood.of("unclosed cells", "<table><tr><td>"),
                Flood.of("unclosed b", "<b>"),
                Flood.of("unclosed b p", "<b><p>"),
                Flood.of("misnested", "<b><i><p></b></i>"),
                Flood.of("adoption", "<a><b><a></b><div></a>x"),
                Flood.of("lists", "<ul><li>"),
                Flood.of("fostered", "<table><b>x"),
                Flood.within("fostered text", "<table>", "x<tr>y", ""),
                Flood.of("select", "<select><option><table>"),
                Flood.of("svg", "<svg><g><foreignObject><p>"),
                Flood.of("template", "<template><tr>"));
    }

    private static List<Flood> tags() {
        return List.of(
                Flood.of("closing tags", "</div></p></b>"),
                Flood.of("closing unknown", "</x>"),
                Flood.of("lone <", "<"),
                Flood.of("lone </", "</"),
                Flood.of("<a", "<a"),
                Flood.of("<a ", "<a "),
                Flood.of("quote opened", "<a b=\""),
                Flood.of("quotes in turn", "<a b='<a b=\""),
                Flood.within("one tag, many attributes", "<p", " a=b", ">x"),
                Flood.numbered("one tag, differing attributes", "<p", i -> " a" + i + "=b", ">x"),
                Flood.within("a tag never closed", "<p", " align=left", ""),
                Flood.within("long attribute", "<a title=\"", "x", "\">x</a>"),
                Flood.within("long link", "<a href=\"https://", "x/", "\">x</a>"),
                Flood.within("long picture", "<img src=\"data:image/png;base64,", "AAAA", "\">"),
                Flood.of("pictures", "<img src=\"https://pics.example/a.png\">"),
                Flood.numbered("pictures of many hosts", "", i -> "<img src=https://p" + i + ".example/o.gif>", ""),
                Flood.of("style blocks", "<style>p{color:red}</style>"),
                Flood.within("style unclosed", "<style>", "p{", ""),
                Flood.of("styles unclosed", "<style><"),
                Flood.of("titles unclosed", "<title></"),
                Flood.of("scripts", "<script></script "),
                Flood.of("script comment", "<script><!--"),
                Flood.of("textarea", "<textarea>"),
                Flood.of("plaintext", "<plaintext>"),
                Flood.of("noscript", "<noscript><p title=\"</noscript>\">"));
    }

    private static List<Flood> texts() {
        return List.of(
                Flood.of("entities", "&amp;"),
                Flood.of("entities unclosed", "&"),
                Flood.of("number entities", "&#"),
                Flood.of("number entities long", "&#1111111111111111111"),
                Flood.of("names unclosed", "&CounterClockwiseContourIntegra"),
                Flood.of("long name", "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
                Flood.of("comments unclosed", "<!--"),
                Flood.of("comments closing", "<!-- --!> --"),
                Flood.of("cdata", "<![CDATA["),
                Flood.of("instructions", "<?x"),
                Flood.of("declarations", "<!x"),
                Flood.of("conditional comments", "<!--[if mso]><table><tr><td><![endif]-->"),
                Flood.of("blanks", " "),
                Flood.of("line breaks", "<br>"),
                Flood.of("brackets", ">"),
                Flood.of("nulls", "\0"),
                Flood.of("halves of characters", "\uD800"),
                Flood.of("curly", "{<!-- -->{"));
    }

    private static List<Flood> quotes() {
        return List.of(
                Flood.of("quotes in a row", "<blockquote>x</blockquote>y"),
                Flood.of("gmail quotes", "<div class=\"gmail_quote\">x</div>y"),
                Flood.nested("gmail quotes nested", "<div class=\"gmail_quote\">x", "</div>"),
                Flood.of("borders", "<div style=\"border-top:solid #e1e1e1 1pt\"><p>Fro"),
                Flood.of("borders that lead", "<div style=\"border-top:solid 1pt\"><b>From:</b> x</div>"),
                Flood.of("rules", "<hr>x"),
                Flood.of("rules and a long text", "<hr><div>" + "word ".repeat(200)),
                Flood.of("rules alone", "<hr>"),
                Flood.of("ids", "<div id=divRplyFwdMsg>"));
    }

    private static List<Flood> styles() {
        return List.of(
                Flood.within("long style", "<p style=\"", "color:red;", "\">x"),
                Flood.within("style parentheses", "<p style=\"width:", "calc(", "\">x"),
                Flood.within("style braces", "<p style=\"", "{", "\">x"),
                Flood.within("style comments", "<p style=\"", "/*", "\">x"),
                Flood.within("style slashes", "<p style=\"", "/*/", "\">x"),
                Flood.within("style escapes", "<p style=\"", "\\75 rl(", "\">x"),
                Flood.within("style strings", "<p style=\"font-family:", "'", "\">x"),
                Flood.within("style names", "<p style=\"font-family:", "a ", "\">x"),
                Flood.within("style url", "<p style=\"background:", "url(", "\">x"),
                Flood.within("style blanks", "<p style=\"color:", " ", "red\">x"),
                Flood.within("style numbers", "<p style=\"width:", "1", "px\">x"),
                Flood.within("style semicolons", "<p style=\"", ";", "\">x"),
                Flood.within("style CDO", "<p style=\"", "<!--", "\">x"),
                Flood.of("many styles", "<p style=\"margin:0;color:#123456;font:12px Arial\">x</p>"),
                Flood.of("hidden", "<p style=\"display:none\">"),
                Flood.within("class names", "<p class=\"", "a ", "gmail_quote\">x"),
                Flood.within("class dashes", "<p class=\"", "a-", "\">x"));
    }
}
