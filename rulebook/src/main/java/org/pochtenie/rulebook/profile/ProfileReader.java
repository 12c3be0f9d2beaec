package org.pochtenie.rulebook.profile;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Form;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.phrase.Phrase;
import org.pochtenie.rulebook.text.Language;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Makes a layer of a profile's nodes, field by field. */
final class ProfileReader {
    static final Wording FIELD = new Wording("Поля", "field");
    private static final Wording RULE = new Wording("Правила", "rule");
    private static final Wording LIST = new Wording("Списка слов", "list of words");
    private static final Wording LIMIT = new Wording("Числа", "limit");
    private static final Wording LANGUAGE = new Wording("Языка", "language");
    private static final Wording NO_PHRASE = new Wording("«%s» не фраза", "“%s” is no phrase");
    private static final Wording NO_DOMAIN =
            new Wording("«%s» не домен, нужно вроде studio.example", "“%s” is not a domain such as studio.example");
    private static final Wording NO_TIME = new Wording(
            "«%s» не срок, нужно вроде 30m, 2h, 1h30m или 2d", "“%s” is not a time such as 30m, 2h, 1h30m or 2d");
    private static final Wording NO_INTERVAL = new Wording(
            "«%s» не годится, нужно от 1d до 90d, счёт в рабочих днях, или off",
            "“%s” does not do; it is 1d to 90d, counted in working days, or off");
    private static final Pattern DAYS = Pattern.compile("([1-9]|[1-8]\\d|90)\\s*d");
    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern TIME =
            Pattern.compile("(?:(\\d{1,3})\\s*d)?\\s*(?:(\\d{1,5})\\s*h)?\\s*(?:(\\d{1,4})\\s*m)?");
    private static final Map<String, Language> LANGUAGES = Map.of("ru", Language.RU, "en", Language.EN);
    private static final Map<String, Optional<Weight>> WEIGHTS = Map.of(
            "stop", Optional.of(Weight.STOP),
            "warn", Optional.of(Weight.WARN),
            "hint", Optional.of(Weight.HINT),
            "off", Optional.empty());
    private static final Map<String, Form> FORMS =
            Map.of("formal", Form.FORMAL, "вы", Form.FORMAL, "familiar", Form.FAMILIAR, "ты", Form.FAMILIAR);

    private final YamlNodes nodes;
    private final ProfileNames names;
    private final ProfileLayerDraft draft = new ProfileLayerDraft();
    private final Map<String, BiConsumer<ScalarNode, Node>> fields = new HashMap<>();

    ProfileReader(YamlNodes nodes, ProfileNames names) {
        this.nodes = nodes;
        this.names = names;
        fields.put("weights", (key, value) -> nodes.fields(value, this::weight));
        fields.put("off", (key, value) -> nodes.list(value).forEach(this::off));
        fields.put("words", (key, value) -> nodes.fields(value, this::words));
        fields.put("limits", (key, value) -> nodes.fields(value, this::limit));
        fields.put("companions", (key, value) -> nodes.fields(value, this::companions));
        fields.put("languages", (key, value) -> languages(value));
        fields.put("domains", (key, value) -> domains(value));
        fields.put("style", (key, value) -> style(value));
        fields.put("tone", (key, value) -> chosen(value, Tone.values()).ifPresent(draft::tone));
        fields.put(
                "form",
                (key, value) ->
                        nodes.choice(value, FORMS, "formal (вы), familiar (ты)").ifPresent(draft::form));
        fields.put("gate", (key, value) -> chosen(value, Gate.values()).ifPresent(draft::gate));
        fields.put("honesty", (key, value) -> chosen(value, Honesty.values()).ifPresent(draft::honesty));
        fields.put("answer-within", (key, value) -> answerWithin(value));
        fields.put("contact-interval", (key, value) -> contactInterval(value));
    }

    ProfileLayer read(Node root) {
        nodes.fields(root, (key, value) -> {
            var field = fields.get(key.getValue());
            if (field == null) {
                nodes.unknown(key, FIELD, key.getValue(), fields.keySet());
            } else {
                field.accept(key, value);
            }
        });
        return draft.layer();
    }

    /** A shorter way to switch rules off. */
    private void off(ScalarNode rule) {
        if (isRule(rule)) {
            draft.off(rule.getValue());
        }
    }

    private boolean isRule(ScalarNode rule) {
        boolean known = names.rules().contains(rule.getValue());
        if (!known) {
            nodes.unknown(rule, RULE, rule.getValue(), names.rules());
        }
        return known;
    }

    private void weight(ScalarNode rule, Node value) {
        if (!isRule(rule)) {
            return;
        }
        nodes.choice(value, WEIGHTS, "stop, warn, hint, off")
                .ifPresent(weight -> weight.ifPresentOrElse(
                        heavy -> draft.weight(rule.getValue(), heavy), () -> draft.off(rule.getValue())));
    }

    private void words(ScalarNode list, Node value) {
        if (!names.isList(list.getValue())) {
            var known = new ArrayList<>(names.lists().keySet());
            known.addAll(names.rules());
            nodes.unknown(list, LIST, list.getValue(), known);
            return;
        }
        var words = new ArrayList<String>();
        for (var entry : nodes.list(value)) {
            if (isPhrase(entry.getValue())) {
                words.add(entry.getValue().strip());
            } else {
                nodes.wrong(entry, NO_PHRASE.with(entry.getValue().strip()));
            }
        }
        draft.words(list.getValue(), words);
    }

    private static boolean isPhrase(String written) {
        try {
            Phrase.of(written);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void limit(ScalarNode name, Node value) {
        var limit = names.limits().get(name.getValue());
        if (limit == null) {
            nodes.unknown(name, LIMIT, name.getValue(), names.limits().keySet());
            return;
        }
        nodes.number(value, limit.least(), limit.most()).ifPresent(number -> draft.limit(name.getValue(), number));
    }

    private void companions(ScalarNode topic, Node value) {
        draft.companions(topic.getValue(), texts(value));
    }

    private List<String> texts(Node value) {
        return nodes.list(value).stream().map(entry -> entry.getValue().strip()).toList();
    }

    private void languages(Node value) {
        var languages = new ArrayList<Language>();
        for (var entry : nodes.list(value)) {
            language(entry).filter(one -> !languages.contains(one)).ifPresent(languages::add);
        }
        draft.languages(languages);
    }

    private Optional<Language> language(ScalarNode node) {
        var language = LANGUAGES.get(node.getValue());
        if (language == null) {
            nodes.unknown(node, LANGUAGE, node.getValue(), LANGUAGES.keySet());
        }
        return Optional.ofNullable(language);
    }

    private void domains(Node value) {
        var domains = new ArrayList<String>();
        for (var entry : nodes.list(value)) {
            var domain = entry.getValue().strip().toLowerCase(Locale.ROOT);
            if (DOMAIN.matcher(domain).matches()) {
                domains.add(domain);
            } else {
                nodes.wrong(entry, NO_DOMAIN.with(domain));
            }
        }
        draft.domains(domains);
    }

    private void style(Node value) {
        var greetings = new EnumMap<Language, String>(Language.class);
        var closings = new EnumMap<Language, String>(Language.class);
        var flags = new HashMap<String, Boolean>();
        nodes.fields(value, (key, of) -> {
            switch (key.getValue()) {
                case "greeting" -> byLanguage(of, greetings);
                case "closing" -> byLanguage(of, closings);
                case "emoji", "signature-role" -> nodes.yesOrNo(of).ifPresent(yes -> flags.put(key.getValue(), yes));
                default ->
                    nodes.unknown(
                            key, FIELD, key.getValue(), List.of("greeting", "closing", "emoji", "signature-role"));
            }
        });
        draft.style(new HouseStyle(greetings, closings, flags.get("emoji"), flags.get("signature-role")));
    }

    private void byLanguage(Node value, Map<Language, String> texts) {
        nodes.fields(
                value,
                (key, of) -> language(key)
                        .ifPresent(language -> nodes.text(of).ifPresent(text -> texts.put(language, text))));
    }

    private void answerWithin(Node value) {
        var written = nodes.text(value).orElse(null);
        if (written == null) {
            return;
        }
        var time = time(written);
        if (time == null) {
            nodes.wrong(value, NO_TIME.with(written));
        } else {
            draft.answerWithin(time);
        }
    }

    private void contactInterval(Node value) {
        nodes.text(value)
                .ifPresent(written -> days(written)
                        .ifPresentOrElse(draft::contactInterval, () -> nodes.wrong(value, NO_INTERVAL.with(written))));
    }

    private static Optional<Period> days(String written) {
        var matcher = DAYS.matcher(written);
        return matcher.matches()
                ? Optional.of(Period.ofDays(Integer.parseInt(matcher.group(1))))
                : Optional.of(Period.ZERO).filter(none -> written.equals("off"));
    }

    static @Nullable Duration time(String written) {
        var matcher = TIME.matcher(written);
        if (!matcher.matches()) {
            return null;
        }
        var time = Duration.ofDays(count(matcher.group(1)))
                .plusHours(count(matcher.group(2)))
                .plusMinutes(count(matcher.group(3)));
        return time.isZero() ? null : time;
    }

    private static int count(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private <E extends Enum<E>> Optional<E> chosen(Node value, E[] all) {
        var byName = new HashMap<String, E>();
        for (var one : all) {
            byName.put(one.name().toLowerCase(Locale.ROOT), one);
        }
        return nodes.choice(
                value,
                byName,
                String.join(", ", byName.keySet().stream().sorted().toList()));
    }
}
