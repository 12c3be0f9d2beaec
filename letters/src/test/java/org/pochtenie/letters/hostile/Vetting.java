package org.pochtenie.letters.hostile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads cleaned HTML as a browser would and finds what may not stand in it; knows nothing of how it was cleaned. */
final class Vetting {
    private static final Set<String> ELEMENTS = Set.of(
            ("html head body a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd "
                            + "del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img "
                            + "ins kbd li main mark nav ol p pre q s samp section small span strike strong sub summary sup "
                            + "table tbody td tfoot th thead tr tt u ul var wbr")
                    .split(" "));

    private static final Set<String> HARMLESS = Set.of(
            ("align valign dir clear type scope lang color bgcolor bordercolor alt title face abbr summary width height border "
                            + "cellpadding cellspacing hspace vspace colspan rowspan start value span size nowrap open")
                    .split(" "));

    private static final Pattern FAR = Pattern.compile("(?i)^(?:https?://|mailto:|tel:).*", Pattern.DOTALL);
    private static final Pattern PICTURE = Pattern.compile(
            "(?s)^(?:https?://[^/].*|cid:.*|data:image/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\\s]+)$");
    private static final Pattern STYLE =
            Pattern.compile("(?:[a-z-]+:(?:[\\p{L}\\p{N} .,/%#'()_+&-]*|url\\('https?://[^'\"()\\\\\\s]+'\\));?)*");
    private static final Pattern REACHING = Pattern.compile(
            "position(?!:)|(?:^|;)position|z-index|transform|expression|binding|behavior|margin[a-z-]*:[^;]*-\\d|\\\\|/\\*|var\\(|calc\\(|image-set|@|url\\((?!'https?://)");

    private static final Map<String, Predicate<String>> WATCHED = Map.of(
            "href", value -> FAR.matcher(value).matches(),
            "src", value -> PICTURE.matcher(value).matches(),
            "style", Vetting::style,
            "rel", value -> Set.of(value.split(" ")).containsAll(List.of("noopener", "noreferrer")),
            "target", "_blank"::equals,
            "class", value -> !value.contains("modal"),
            "id", value -> value.matches("(?:x_)*[A-Za-z][\\w-]*"));

    private Vetting() {}

    /** What is wrong, or an empty string. */
    static String of(String html) {
        StringBuilder wrong = new StringBuilder();
        Jsoup.parse(html).traverse((node, depth) -> vet(node, wrong));
        return wrong.toString();
    }

    private static void vet(Node node, StringBuilder wrong) {
        if (node instanceof Element element) {
            if (!element.nodeName().equals("#root")
                    && !element.nodeName().equals("#document")
                    && !ELEMENTS.contains(element.nodeName())) {
                wrong.append(" <").append(element.nodeName()).append('>');
            }
            for (Attribute attribute : element.attributes()) {
                if (!allowed(attribute)) {
                    wrong.append(' ').append(attribute);
                }
            }
        } else if (!(node instanceof TextNode
                || node instanceof Comment comment && comment.getData().isBlank())) {
            wrong.append(' ').append(node.nodeName());
        }
    }

    private static boolean allowed(Attribute attribute) {
        return HARMLESS.contains(attribute.getKey())
                || WATCHED.getOrDefault(attribute.getKey(), value -> false).test(attribute.getValue());
    }

    private static boolean style(String style) {
        return STYLE.matcher(style).matches()
                && !REACHING.matcher(style.replace("background-position:", "")).find();
    }
}
