package org.pochtenie.rulebook.profile;

import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.text.Language;

/** Writes layers as YAML in one order, so that two of them can be compared line by line. */
public final class ProfileWriter {
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ._/-]*(?<! )");
    private static final List<String> MEANT_OTHERWISE =
            List.of("yes", "no", "on", "off", "true", "false", "null", "y", "n");

    private final StringBuilder yaml = new StringBuilder();

    private ProfileWriter() {}

    /** A layer that {@link ProfileYaml#read} reads back equal; an empty one is an empty text. */
    public static String write(ProfileLayer layer) {
        return new ProfileWriter().layer(layer);
    }

    private String layer(ProfileLayer layer) {
        section("weights", new TreeMap<>(layer.weights()), ProfileWriter::weight);
        lists("words", layer.words());
        section("limits", new TreeMap<>(layer.limits()), String::valueOf);
        field("", "tone", name(layer.tone()));
        field("", "form", name(layer.form()));
        field(
                "",
                "languages",
                flow(layer.languages().stream().map(ProfileWriter::name).toList()));
        if (!layer.companions().isEmpty()) {
            section("companions", new TreeMap<>(layer.companions()), topics -> "[" + joined(topics) + "]");
        }
        field("", "domains", flow(layer.domains().stream().sorted().toList()));
        style(layer.style());
        field("", "answer-within", layer.answerWithin() == null ? null : time(layer.answerWithin()));
        field("", "contact-interval", layer.contactInterval() == null ? null : days(layer.contactInterval()));
        field("", "gate", name(layer.gate()));
        field("", "honesty", name(layer.honesty()));
        return yaml.toString();
    }

    private static String weight(Optional<Weight> weight) {
        return weight.map(heavy -> heavy.name().toLowerCase(Locale.ROOT)).orElse("off");
    }

    private <V> void section(String name, Map<String, V> fields, java.util.function.Function<V, String> written) {
        if (!fields.isEmpty()) {
            yaml.append(name).append(":\n");
            fields.forEach((key, value) -> field("  ", scalar(key), written.apply(value)));
        }
    }

    private void lists(String name, Map<String, List<String>> lists) {
        if (lists.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        yaml.append(name).append(":\n");
        new TreeMap<>(lists).forEach((list, entries) -> {
            if (!entries.isEmpty()) {
                yaml.append("  ").append(scalar(list)).append(":\n");
                entries.forEach(
                        entry -> yaml.append("    - ").append(scalar(entry)).append('\n'));
            }
        });
    }

    private void style(HouseStyle style) {
        if (style.equals(HouseStyle.NONE)) {
            return;
        }
        yaml.append("style:\n");
        byLanguage("greeting", style.greetings());
        byLanguage("closing", style.closings());
        field("  ", "emoji", yesOrNo(style.emoji()));
        field("  ", "signature-role", yesOrNo(style.signatureRole()));
    }

    private void byLanguage(String name, Map<Language, String> texts) {
        if (!texts.isEmpty()) {
            yaml.append("  ").append(name).append(":\n");
            Arrays.stream(Language.values())
                    .filter(texts::containsKey)
                    .forEach(language -> field("    ", name(language), quoted(String.valueOf(texts.get(language)))));
        }
    }

    private void field(String indent, @Nullable String name, @Nullable String value) {
        if (value != null) {
            yaml.append(indent).append(name).append(": ").append(value).append('\n');
        }
    }

    private static @Nullable String flow(Collection<String> entries) {
        return entries.isEmpty() ? null : "[" + joined(entries) + "]";
    }

    private static String joined(Collection<String> entries) {
        return String.join(", ", entries.stream().map(ProfileWriter::scalar).toList());
    }

    private static @Nullable String yesOrNo(@Nullable Boolean yes) {
        return yes == null ? null : yes ? "yes" : "no";
    }

    public static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name().toLowerCase(Locale.ROOT);
    }

    /** The shortest way to write a time of whole minutes: {@code 2h}, {@code 1h30m}. */
    public static String time(Duration time) {
        var hours = time.toHours() == 0 ? "" : time.toHours() + "h";
        return hours + (time.toMinutesPart() == 0 ? "" : time.toMinutesPart() + "m");
    }

    /** A number of days as it is read: {@code 3d}, {@code off} for none. */
    public static String days(Period days) {
        return days.isZero() ? "off" : days.getDays() + "d";
    }

    static String scalar(String text) {
        return PLAIN.matcher(text).matches() && !MEANT_OTHERWISE.contains(text.toLowerCase(Locale.ROOT))
                ? text
                : quoted(text);
    }

    /** A text between quotation marks, as YAML and JSON read it. */
    public static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            switch (unit) {
                case '"', '\\' -> quoted.append('\\').append((char) unit);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (unit < ' ') {
                        quoted.append(String.format("\\x%02x", unit));
                    } else {
                        quoted.append((char) unit);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
