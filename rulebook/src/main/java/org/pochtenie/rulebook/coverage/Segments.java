package org.pochtenie.rulebook.coverage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pochtenie.rulebook.coverage.Segment.Trait;
import org.pochtenie.rulebook.date.Dates;
import org.pochtenie.rulebook.date.Moment;
import org.pochtenie.rulebook.date.TimeWords;
import org.pochtenie.rulebook.lexicon.Lexicons;
import org.pochtenie.rulebook.phrase.Labelled;
import org.pochtenie.rulebook.phrase.PhraseSections;
import org.pochtenie.rulebook.question.Question;
import org.pochtenie.rulebook.question.Questions;
import org.pochtenie.rulebook.text.Block;
import org.pochtenie.rulebook.text.Language;
import org.pochtenie.rulebook.text.LetterText;
import org.pochtenie.rulebook.text.Sentence;
import org.pochtenie.rulebook.text.Token;
import org.pochtenie.rulebook.text.Zone;

/** Cuts a draft into the pieces that may answer: sentences, whole list items, words under a quotation. */
final class Segments {
    private static final Map<Language, Labelled<Trait>> SIGNS = new EnumMap<>(Language.class);
    private static final int OPENING = 4;

    static {
        for (var language : Language.values()) {
            var file = language == Language.RU ? "/coverage/ru.txt" : "/coverage/en.txt";
            SIGNS.put(language, PhraseSections.of(file).labelled(Trait.class));
        }
    }

    private final String text;
    private final Language language;
    private final Lexicons lexicons;
    private final Labelled<Trait> signs;
    private final Instant now;
    private final ZoneId zone;
    private final List<Question> own;
    private final int lastBlock;
    private final List<Segment> found = new ArrayList<>();

    /** Whether the question repeated above the words now read is one. */
    private boolean asks;

    /** The ordinal that stands alone before the words now read: «Второе. …». */
    private int about;

    private Segments(LetterText letter, Language language, Lexicons lexicons, Instant now, ZoneId zone) {
        this.text = letter.text();
        this.own = Questions.in(letter);
        this.language = language;
        this.lexicons = lexicons;
        this.signs = Objects.requireNonNull(SIGNS.get(language));
        this.now = now;
        this.zone = zone;
        int last = letter.blocks().size() - 1;
        while (last >= 0 && !letter.blocks().get(last).zone().isBody()) {
            last--;
        }
        this.lastBlock = last;
    }

    static List<Segment> of(LetterText letter, Language language, Lexicons lexicons, Instant now, ZoneId zone) {
        var segments = new Segments(letter, language, lexicons, now, zone);
        List<Term> quote = List.of();
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

    private List<Term> words(List<Sentence> sentences) {
        if (sentences.size() == 1) {
            return Content.of(sentences.getFirst(), language, lexicons);
        }
        return sentences.stream()
                .flatMap(sentence -> Content.of(sentence, language, lexicons).stream())
                .toList();
    }

    private List<Term> content(List<Token> tokens) {
        return Content.of(tokens, language, lexicons);
    }

    /** Gives back the question that waits for its answer in the next block. */
    private List<Term> inBlock(int index, Block block, List<Term> quote) {
        var sentences = block.sentences();
        if (sentences.isEmpty() || found.isEmpty() && Headings.isRestOfGreeting(block, text)) {
            return quote;
        }
        var bold = Headings.bold(sentences.getFirst());
        var repeated = bold.isEmpty() ? quote : content(bold);
        int from = 0;
        asks = false;
        boolean alone = sentences.size() == 1;
        if (sentences.getFirst().asks() && (block.zone() == Zone.ITEM || !alone)
                || Headings.isHeading(sentences.getFirst(), text)) {
            repeated = words(sentences.subList(0, 1));
            from = 1;
            asks = sentences.getFirst().asks();
            if (alone) {
                return repeated;
            }
        }
        if (from < sentences.size() && Ordinals.alone(sentences.get(from)) > 0) {
            about = Ordinals.alone(sentences.get(from));
            from++;
        } else if (block.zone() != Zone.ITEM) {
            about = 0;
        }
        if (from == sentences.size()) {
            return List.of();
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

    private Segment segment(int index, boolean first, Block block, List<Sentence> place, List<Term> quote) {
        int start = place.getFirst().start();
        int end = place.getLast().end();
        var words = text.substring(start, end);
        var moments = TimeWords.mayStandIn(words) ? Dates.in(words, now, zone) : List.<Moment>of();
        var traits = EnumSet.noneOf(Trait.class);
        for (var sentence : place) {
            traits.addAll(signs.in(sentence));
            Shown.in(sentence, text, start, moments, traits);
        }
        char last = text.charAt(end - 1);
        if (last == '!' || last == ',') {
            traits.add(Trait.EXCLAIMS);
        }
        if (!moments.isEmpty()) {
            traits.add(Trait.TIME);
        }
        // «Сколько стоит касса, отвечу завтра» repeats the client's question and asks nothing.
        boolean tells = traits.contains(Trait.INFORM) && words.indexOf('?') < 0;
        if (!tells && own.stream().anyMatch(one -> one.start() < end && one.end() > start)) {
            traits.add(Trait.ORDERS);
        }
        return new Segment(
                index,
                first,
                block.zone() == Zone.ITEM,
                block.number(),
                about > 0 ? about : Ordinals.named(place),
                start,
                end,
                words(place),
                quote,
                asks,
                traits,
                opening(place.getFirst()),
                index == lastBlock,
                moments.isEmpty() ? null : moments.getFirst());
    }

    private static List<String> opening(Sentence sentence) {
        var words = new ArrayList<String>(OPENING);
        for (var token : sentence.tokens()) {
            if (token.isWord()) {
                words.add(token.word());
            }
            if (words.size() == OPENING) {
                break;
            }
        }
        return words;
    }
}
