package org.pochtenie.rulebook.coverage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.pochtenie.rulebook.coverage.Segment.Trait;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.date.Moment;
import org.pochtenie.rulebook.date.TimeWords;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.question.Question;
import org.pochtenie.rulebook.question.Questions;
import org.pochtenie.rulebook.text.Block;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Words;
import org.pochtenie.rulebook.text.Zone;

/** Cuts a draft into the pieces that may answer: sentences, whole list items, words under a quotation. */
final class Segments {
    private static final Pattern DURATION = Words.pattern(
            "(?:\\d+|\\b(?:один|одну|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|полтора|полторы|пару|неделю|месяц|час|день|сутки|one|two|three|four|five|six|seven|eight|nine|ten|twelve|couple of|few|a|an))[\\s-–]*(?:рабочих |business |working )?"
                    + "(?:дн\\w+|день|час\\w*|недел\\w+|месяц\\w*|минут\\w*|сут\\w+|days?|hours?|weeks?|months?|minutes?)\\b"
                    + "|\\b(?:неделю|месяц|сутки|час|ежедневно|круглосуточно|сразу|немедленно|immediately|daily)\\b");
    private static final Pattern MONEY = Words.pattern(
            "[$€£₽]|\\d\\s?(?:тыс|млн|руб|р\\b|р\\.|коп|eur|usd|rub|euros?|dollars?|pounds?|k\\b|%|процент)|\\b(?:бесплатно|free|рубл\\w+|евро|доллар\\w*|скидк\\w+ \\d)");

    private static final int HEADING = 7;
    private static final Set<String> AT_ONCE =
            Set.of("ежедневно", "круглосуточно", "сразу", "немедленно", "immediately", "daily");

    private final String text;
    private final Language language;
    private final Lexicons lexicons;
    private final Signs signs;
    private final Instant now;
    private final ZoneId zone;
    private final List<Question> own;
    private final List<Segment> found = new ArrayList<>();

    private Segments(LetterText letter, Language language, Lexicons lexicons, Instant now, ZoneId zone) {
        this.text = letter.text();
        this.own = Questions.in(letter);
        this.language = language;
        this.lexicons = lexicons;
        this.signs = Signs.of(language);
        this.now = now;
        this.zone = zone;
    }

    static List<Segment> of(LetterText letter, Language language, Lexicons lexicons, Instant now, ZoneId zone) {
        var segments = new Segments(letter, language, lexicons, now, zone);
        List<Set<String>> quote = List.of();
        for (int i = 0; i < letter.blocks().size(); i++) {
            var block = letter.blocks().get(i);
            if (block.zone() == Zone.QUOTED) {
                quote = segments.words(block.sentences());
            } else if (block.zone().isBody()) {
                quote = segments.inBlock(i, block, quote);
            }
        }
        return segments.found;
    }

    private List<Set<String>> words(List<Sentence> sentences) {
        return content(sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList());
    }

    private List<Set<String>> content(List<Token> tokens) {
        return Content.of(tokens, language, lexicons);
    }

    /** Gives back the question that waits for its answer in the next block. */
    private List<Set<String>> inBlock(int index, Block block, List<Set<String>> quote) {
        var sentences = block.sentences();
        if (sentences.isEmpty()) {
            return quote;
        }
        var bold = boldHeading(sentences.getFirst());
        var repeated = bold.isEmpty() ? quote : content(bold);
        int from = 0;
        boolean alone = sentences.size() == 1;
        if (sentences.getFirst().asks() && (block.zone() == Zone.ITEM || !alone) || isHeading(sentences.getFirst())) {
            repeated = words(sentences.subList(0, 1));
            from = 1;
            if (alone) {
                return repeated;
            }
        }
        var said = sentences.subList(from, sentences.size());
        if (block.zone() == Zone.ITEM) {
            found.add(segment(index, true, block, said, repeated));
            return List.of();
        }
        for (int i = 0; i < said.size(); i++) {
            found.add(segment(index, i == 0, block, said.subList(i, i + 1), repeated));
        }
        return List.of();
    }

    /** The words of «**Оплата.** По договору …» that are bold. */
    private static List<Token> boldHeading(Sentence sentence) {
        var tokens = sentence.tokens();
        if (!tokens.getFirst().is("*")) {
            return List.of();
        }
        int end = 2;
        while (end < Math.min(tokens.size(), HEADING + 3) && !tokens.get(end).is("*")) {
            end++;
        }
        return end < tokens.size() - 2 ? tokens.subList(0, end) : List.of();
    }

    /** «**Оплата.**», "Toilets" on a line of its own. */
    private boolean isHeading(Sentence sentence) {
        char first = text.charAt(sentence.start());
        char last = text.charAt(sentence.end() - 1);
        if (sentence.words().size() > HEADING) {
            return false;
        }
        boolean marked = (first == '*' || first == '#') && last == '*' || first == '#';
        boolean line = sentence.end() < text.length()
                && text.charAt(sentence.end()) == '\n'
                && (Character.isLetterOrDigit(last) || last == ':' || last == ')')
                && (sentence.start() == 0 || text.charAt(sentence.start() - 1) == '\n')
                && Character.isUpperCase(first);
        return marked || line;
    }

    private Segment segment(int index, boolean first, Block block, List<Sentence> place, List<Set<String>> quote) {
        int start = place.getFirst().start();
        int end = place.getLast().end();
        var words = text.substring(start, end);
        boolean timely = TimeWords.mayStandIn(words);
        var moments = !timely ? List.<Moment>of() : Dates.in(words, now, zone);
        var traits = EnumSet.noneOf(Trait.class);
        place.forEach(sentence -> traits(sentence, start, moments, traits));
        char last = text.charAt(end - 1);
        add(traits, Trait.EXCLAIMS, last == '!' || last == ',');
        add(traits, Trait.COURTESY, first && block.sentences().stream().anyMatch(signs.sorry()::isIn));
        // «Сколько стоит касса, отвечу завтра» repeats the client's question and asks nothing.
        boolean tells = traits.contains(Trait.INFORM) && words.indexOf('?') < 0;
        add(traits, Trait.ORDERS, !tells && own.stream().anyMatch(one -> one.start() < end && one.end() > start));
        if (!moments.isEmpty()
                || (timely || place.stream().anyMatch(Segments::hasAtOnce))
                        && DURATION.matcher(words).find()) {
            traits.add(Trait.TIME);
        }
        if (mayBeMoney(words) && MONEY.matcher(words).find()) {
            traits.add(Trait.MONEY);
        }
        return new Segment(
                index,
                first,
                block.number(),
                Ordinals.named(words),
                start,
                end,
                words(place),
                quote,
                traits,
                moments.isEmpty() ? null : moments.getFirst());
    }

    private static boolean hasAtOnce(Sentence sentence) {
        return sentence.hasAny(AT_ONCE);
    }

    private static boolean mayBeMoney(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= '0' && c <= '9' || "$€£₽".indexOf(c) >= 0) {
                return true;
            }
        }
        return words.contains("есплатн") || words.contains("free") || words.contains("Free") || words.contains("рубл");
    }

    private static boolean isDate(Token token, int start, List<Moment> moments) {
        return moments.stream()
                .anyMatch(moment -> token.start() >= start + moment.start() && token.end() <= start + moment.end());
    }

    private void traits(Sentence sentence, int start, List<Moment> moments, EnumSet<Trait> traits) {
        add(traits, Trait.INFORM, signs.inform().isIn(sentence));
        add(traits, Trait.ACT, signs.act().isIn(sentence));
        add(traits, Trait.DONE, signs.done().isIn(sentence));
        add(traits, Trait.ATTACHED, signs.attached().isIn(sentence));
        add(traits, Trait.YES_NO, signs.yesNo().isIn(sentence));
        add(traits, Trait.MODAL, signs.modal().isIn(sentence));
        add(traits, Trait.REASON, signs.reason().isIn(sentence));
        add(traits, Trait.COURTESY, signs.courtesy().isIn(sentence));
        add(traits, Trait.CONDITION, signs.condition().isIn(sentence));
        add(traits, Trait.GOES_ON, signs.goesOn().isIn(sentence));
        add(traits, Trait.LATER, signs.later().isIn(sentence));
        add(traits, Trait.SUMMARY, signs.summary().isIn(sentence));
        add(traits, Trait.ASKS, sentence.asks());
        boolean first = true;
        for (var token : sentence.tokens()) {
            add(traits, Trait.PLACE, token.kind() == Token.Kind.ADDRESS);
            add(traits, Trait.PERSON, token.kind() == Token.Kind.ADDRESS);
            if (token.kind() == Token.Kind.NUMBER && !isDate(token, start, moments)) {
                add(traits, Trait.NUMBER, token.word().indexOf(':') < 0);
                add(traits, Trait.PLACE, true);
            }
            boolean capital = token.isWord() && !first && Character.isUpperCase(text.charAt(token.start()));
            add(traits, Trait.PERSON, capital);
            add(traits, Trait.PLACE, capital);
            first &= token.kind() == Token.Kind.MARK;
        }
    }

    private static void add(EnumSet<Trait> traits, Trait trait, boolean shown) {
        if (shown) {
            traits.add(trait);
        }
    }
}
