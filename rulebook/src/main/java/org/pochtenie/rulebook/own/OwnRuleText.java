package org.pochtenie.rulebook.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.Phrase;
import org.pochtenie.rulebook.profile.Mistake;
import org.pochtenie.rulebook.profile.Nearby;

/** The text of an own rule taken apart: what is wrong with its lines, all at once, and what of it may be left out. */
final class OwnRuleText {
    private static final Set<String> HEAD = Set.of("id", "weight", "seeds");
    private static final Set<String> PHRASES = Set.of("phrases", "unless");
    private static final Set<String> EXAMPLES = Set.of("bad", "good");
    private static final Set<String> PART =
            Set.of("title", "why", "advice", "message", "phrases", "unless", "bad", "good");
    private static final Wording NO_FIELD = new Wording(
            "Это ни поле вида «имя: значение», ни строка с отступом в два пробела",
            "This is neither a field “name: value” nor a line indented by two spaces");
    private static final Wording NO_PART =
            new Wording("Части бывают «== ru» и «== en», а здесь «%s»", "Parts are “== ru” and “== en”, not “%s”");
    private static final Wording UNKNOWN = new Wording("Поля «%s» здесь не бывает%s", "There is no field “%s” here%s");
    private static final Wording MEANT = new Wording(". Может быть, «%s»?", ". Did you mean “%s”?");
    private static final Wording TWICE = new Wording("Поле «%s» уже есть", "The field “%s” is there already");
    private static final Wording NO_PHRASE =
            new Wording("Во фразе «%s» нет слова, которое искать", "The phrase “%s” has no word to look for");
    private static final Wording MISSING = new Wording("Не хватает поля «%s»", "The field “%s” is missing");

    final List<Mistake> mistakes = new ArrayList<>();
    final Map<String, Map<String, List<Line>>> parts = new LinkedHashMap<>();

    /** A line of a field with its number in the file, from one. */
    record Line(int number, String text) {}

    private final String text;
    private Map<String, List<Line>> part = new LinkedHashMap<>();
    private String partName = "";
    private List<Line> field = new ArrayList<>();

    OwnRuleText(String text) {
        this.text = text;
        parts.put("", part);
        int number = 0;
        for (var line : text.lines().toList()) {
            line(++number, line);
        }
        parts.values().forEach(fields -> PHRASES.forEach(name -> phrases(fields.get(name))));
        needed();
    }

    /** The text with what may be left out filled in, behind its end, so that line numbers stay. */
    String complete() {
        var complete = new StringBuilder(text).append('\n');
        complete.append("== \n");
        fill(complete, "", "weight", "warn");
        fill(complete, "", "seeds", "own");
        for (var language : List.of("ru", "en")) {
            complete.append("== ").append(language).append('\n');
            var title = either(language, "title");
            fill(complete, language, "title", title);
            fill(complete, language, "message", either(language, "message"));
            fill(complete, language, "why", either(language, "why"));
            fill(complete, language, "advice", either(language, "advice"));
        }
        return complete.toString();
    }

    /** The field of that language, else of the other, else the title. */
    private String either(String language, String name) {
        var own = value(language, name);
        if (!own.isEmpty()) {
            return own;
        }
        var other = value(language.equals("ru") ? "en" : "ru", name);
        return !other.isEmpty() || name.equals("title") ? other : either(language, "title");
    }

    private void fill(StringBuilder complete, String inPart, String name, String value) {
        if (value(inPart, name).isEmpty()
                && !parts.getOrDefault(inPart, Map.of()).containsKey(name)) {
            complete.append(name).append(": ").append(value).append('\n');
        }
    }

    String value(String inPart, String name) {
        return lines(inPart, name).stream()
                .map(line -> line.text().strip())
                .collect(Collectors.joining(" "))
                .strip();
    }

    List<Line> lines(String inPart, String name) {
        return parts.getOrDefault(inPart, Map.of()).getOrDefault(name, List.of());
    }

    private void line(int number, String line) {
        if (line.startsWith("== ")) {
            partName = line.substring(3).strip();
            if (!partName.equals("ru") && !partName.equals("en")) {
                wrong(number, NO_PART.with(partName));
            }
            part = parts.computeIfAbsent(partName, name -> new LinkedHashMap<>());
            field = new ArrayList<>();
        } else if (line.isBlank() || line.startsWith("  ")) {
            field.add(new Line(number, line.isBlank() ? "" : line.substring(2)));
        } else if (!line.startsWith("#")) {
            field = begin(number, line);
        }
    }

    private List<Line> begin(int number, String line) {
        var begun = new ArrayList<Line>();
        int colon = line.indexOf(':');
        if (colon < 1) {
            wrong(number, NO_FIELD);
            return begun;
        }
        var name = line.substring(0, colon);
        var known = partName.isEmpty() ? HEAD : PART;
        if (!known.contains(name)) {
            var meant = Nearby.to(name, known).map(MEANT::with);
            wrong(
                    number,
                    new Wording(
                            UNKNOWN.ru().formatted(name, meant.map(Wording::ru).orElse("")),
                            UNKNOWN.en().formatted(name, meant.map(Wording::en).orElse(""))));
        } else if (part.containsKey(name)) {
            wrong(number, TWICE.with(name));
        }
        var rest = line.substring(colon + 1).strip();
        if (!rest.isEmpty()) {
            begun.add(new Line(number, rest));
        }
        part.putIfAbsent(name, begun);
        return begun;
    }

    private void phrases(@Nullable List<Line> lines) {
        if (lines == null) {
            return;
        }
        for (var line : lines) {
            try {
                if (!line.text().isBlank()) {
                    Phrase.of(line.text());
                }
            } catch (IllegalArgumentException wrong) {
                wrong(line.number(), NO_PHRASE.with(line.text().strip()));
            }
        }
    }

    /** A rule has a name, words for the author, phrases, and an example of each kind beside them. */
    private void needed() {
        if (value("", "id").isEmpty()) {
            wrong(1, MISSING.with("id"));
        }
        for (var name : List.of("title", "message")) {
            if (either("ru", name).isEmpty()) {
                wrong(1, MISSING.with(name));
            }
        }
        if (value("ru", "phrases").isEmpty() && value("en", "phrases").isEmpty()) {
            wrong(1, MISSING.with("phrases"));
        }
        for (var language : List.of("ru", "en")) {
            var phrases = lines(language, "phrases");
            if (!value(language, "phrases").isEmpty()) {
                EXAMPLES.stream()
                        .sorted()
                        .filter(name -> value(language, name).isEmpty())
                        .forEach(name -> wrong(phrases.getFirst().number(), MISSING.with(name)));
            }
        }
    }

    void wrong(int line, Wording message) {
        mistakes.add(new Mistake(line, 1, message));
    }
}
