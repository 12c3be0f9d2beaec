package org.pochtenie.rulebook.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.phrase.PhraseList;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.Words;

/**
 * The text file of a rule: its card, its examples and its lists of words, one file a rule.
 *
 * <pre>
 * id: not-our-problem
 * weight: stop
 * for: clients    of letters to others it speaks in hints (optional)
 * seeds: S2 1.1
 * == words        lists that hold for every language (optional)
 * == ru
 * title: …        why: …        advice: …
 * message:        of a rule without a class: what is wrong; %s stands for the words found
 * phrases:        of a rule without a class: one a line, see {@link org.pochtenie.rulebook.phrase.Phrase}
 * unless:         phrases that excuse the sentence
 * groups:         words that many phrases share, {@code name = one|two}, written {@code {name}} in them (optional)
 * any-name:       a list that the rule's class asks for
 * bad:            examples, see {@link Example}, parted by lines "--"
 * good:
 * == en
 * </pre>
 *
 * A field of several lines has them indented by two spaces. Lines that begin with # are remarks. A list {@code x} is
 * excused by the phrases of {@code x-unless}, {@code phrases} by those of {@code unless}.
 */
public final class RuleFile {
    private static final String BOTH = "words";

    private final Card card;
    private final Map<String, Part> parts;

    /** The fields of one part, and the phrase lists made of them. */
    private record Part(RuleFileLines.Fields fields, Map<String, PhraseList> phrases) {}

    private RuleFile(Card card, Map<String, Part> parts) {
        this.card = card;
        this.parts = parts;
    }

    /** The built-in rule's file. */
    public static RuleFile named(String id) {
        var name = "/rule/" + id + ".txt";
        try (var stream = RuleFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no " + name);
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException with the line number, for a file that is not as described */
    public static RuleFile parse(String text) {
        var lines = RuleFileLines.of(text);
        var parts = new TreeMap<String, Part>();
        lines.forEach((name, fields) -> parts.put(name, new Part(fields, lists(fields))));
        var head = fields(lines, "");
        var card = new Card(
                head.field("id"),
                weight(head.field("weight")),
                head.list("for").contains("clients"),
                List.of(head.field("seeds").split("\\s*,\\s*")),
                words(fields(lines, name(Language.RU))),
                words(fields(lines, name(Language.EN))));
        return new RuleFile(card, parts);
    }

    public Card card() {
        return card;
    }

    /** A list of phrases of one language; empty when the file has none of that name. */
    public PhraseList phrases(Language language, String list) {
        return Objects.requireNonNull(parts.get(name(language))).phrases().getOrDefault(list, PhraseList.NONE);
    }

    /** A list of phrases of each language. */
    public Map<Language, PhraseList> everyLanguage(String list) {
        var lists = new EnumMap<Language, PhraseList>(Language.class);
        for (var language : Language.values()) {
            lists.put(language, phrases(language, list));
        }
        return lists;
    }

    /** A list of phrases that hold for every language, from the part {@code == words}. */
    public PhraseList phrases(String list) {
        var part = parts.get(BOTH);
        if (part == null || !part.phrases().containsKey(list)) {
            throw new IllegalArgumentException("There is no list " + list + " in the words of " + card.id());
        }
        return part.phrases().get(list);
    }

    /** A list of single folded words, any number a line; empty when the file has none of that name. */
    public Set<String> words(Language language, String list) {
        return split(Objects.requireNonNull(parts.get(name(language))).fields().list(list));
    }

    private static Set<String> split(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split("[\\s|]+")))
                .map(Words::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A list of single folded words that hold for every language, from the part {@code == words}. */
    public Set<String> words(String list) {
        var part = parts.get(BOTH);
        return part == null ? Set.of() : split(part.fields().list(list));
    }

    /** The lines of a list as they are written. */
    public List<String> lines(Language language, String list) {
        return Objects.requireNonNull(parts.get(name(language))).fields().list(list);
    }

    /** A field of one line. */
    public String field(Language language, String name) {
        return Objects.requireNonNull(parts.get(name(language))).fields().field(name);
    }

    private static Map<String, PhraseList> lists(RuleFileLines.Fields fields) {
        var lists = new TreeMap<String, PhraseList>();
        for (var name : fields.lists()) {
            var unless = name.equals("phrases") ? "unless" : name + "-unless";
            lists.put(name, fields.phrases(name, unless));
        }
        return lists;
    }

    private static RuleFileLines.Fields fields(Map<String, RuleFileLines.Fields> parts, String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("There is no part == " + name);
        }
        return part;
    }

    private static Card.Words words(RuleFileLines.Fields part) {
        return new Card.Words(
                part.field("title"),
                part.field("why"),
                part.field("advice"),
                part.examples("bad"),
                part.examples("good"));
    }

    private static Weight weight(String word) {
        return Arrays.stream(Weight.values())
                .filter(weight -> weight.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A weight is stop, warn or hint, not " + word));
    }

    private static String name(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
