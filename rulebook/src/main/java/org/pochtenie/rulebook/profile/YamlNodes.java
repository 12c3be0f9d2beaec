package org.pochtenie.rulebook.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.pochtenie.rulebook.Wording;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Takes YAML nodes for what they should be, and notes with its line each that is something else. */
final class YamlNodes {
    private static final Wording NOT_TEXT = new Wording("Здесь нужен текст", "A text belongs here");
    private static final Wording NOT_FIELDS =
            new Wording("Здесь нужны поля вида «имя: значение»", "Fields of the form “name: value” belong here");
    private static final Wording NOT_LIST = new Wording("Здесь нужен список", "A list belongs here");
    private static final Wording TWICE =
            new Wording("«%s» стоит второй раз; оставьте что-то одно", "“%s” stands here twice; keep one of them");
    private static final Wording NOT_NUMBER =
            new Wording("Нужно целое число от %d до %d, а здесь «%s»", "A whole number from %d to %d, not “%s”");
    private static final Wording NOT_CHOICE =
            new Wording("«%s» не годится; бывает %s", "“%s” does not do; it is one of %s");
    private static final Wording UNKNOWN = new Wording("%s «%s» здесь не бывает", "There is no %s “%s”");
    private static final Wording MEANT = new Wording(". Может быть, «%s»?", ". Did you mean “%s”?");
    private static final Map<String, Boolean> YES_NO =
            Map.of("yes", true, "no", false, "true", true, "false", false, "да", true, "нет", false);

    private final List<Mistake> mistakes = new ArrayList<>();

    List<Mistake> mistakes() {
        return mistakes;
    }

    void wrong(Node node, Wording message) {
        wrong(node.getStartMark(), message);
    }

    void wrong(@Nullable Mark mark, Wording message) {
        mistakes.add(
                new Mistake(mark == null ? 1 : mark.getLine() + 1, mark == null ? 1 : mark.getColumn() + 1, message));
    }

    /** A name that is not among the known ones, with the one that may have been meant. */
    void unknown(Node node, Wording what, String name, Collection<String> known) {
        var message = new Wording(
                UNKNOWN.ru().formatted(what.ru(), name), UNKNOWN.en().formatted(what.en(), name));
        var meant = Nearby.to(name, known).map(near -> MEANT.with(near));
        wrong(
                node,
                new Wording(
                        message.ru() + meant.map(Wording::ru).orElse(""),
                        message.en() + meant.map(Wording::en).orElse("")));
    }

    /** Every field of a mapping; names that stand twice are wrong, an empty value is no mapping and no mistake. */
    void fields(Node node, BiConsumer<ScalarNode, Node> each) {
        if (isEmpty(node)) {
            return;
        }
        if (!(node instanceof MappingNode mapping)) {
            wrong(node, NOT_FIELDS);
            return;
        }
        var seen = new HashSet<String>();
        for (var tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                wrong(tuple.getKeyNode(), NOT_TEXT);
            } else if (!seen.add(key.getValue())) {
                wrong(key, TWICE.with(key.getValue()));
            } else if (!isEmpty(tuple.getValueNode())) {
                each.accept(key, tuple.getValueNode());
            }
        }
    }

    Optional<String> text(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        wrong(node, NOT_TEXT);
        return Optional.empty();
    }

    /** The scalars of a list; one that stands alone is a list of one. */
    List<ScalarNode> list(Node node) {
        if (node instanceof ScalarNode one) {
            return List.of(one);
        }
        if (!(node instanceof SequenceNode sequence)) {
            wrong(node, NOT_LIST);
            return List.of();
        }
        var list = new ArrayList<ScalarNode>();
        for (var entry : sequence.getValue()) {
            if (entry instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                list.add(scalar);
            } else {
                wrong(entry, NOT_TEXT);
            }
        }
        return list;
    }

    Optional<Integer> number(Node node, int least, int most) {
        var written = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "…";
        if (written.matches("-?\\d{1,9}")) {
            int number = Integer.parseInt(written);
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        wrong(node, NOT_NUMBER.with(least, most, written));
        return Optional.empty();
    }

    Optional<Boolean> yesOrNo(Node node) {
        return choice(node, YES_NO, "yes, no");
    }

    /** @param told the words to choose from, for the message */
    <T> Optional<T> choice(Node node, Map<String, T> values, String told) {
        var written = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "…";
        var value = Optional.ofNullable(values.get(written.toLowerCase(java.util.Locale.ROOT)));
        if (value.isEmpty()) {
            wrong(node, NOT_CHOICE.with(written, told));
        }
        return value;
    }

    private static boolean isEmpty(Node node) {
        return node.getTag().equals(Tag.NULL);
    }
}
