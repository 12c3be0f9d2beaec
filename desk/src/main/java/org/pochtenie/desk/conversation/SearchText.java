package org.pochtenie.desk.conversation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pochtenie.letters.Address;
import org.pochtenie.letters.Attachment;
import org.pochtenie.letters.Letter;

/**
 * What of a letter can be found.
 *
 * @param heads subject, people, names of attachments: they weigh more
 * @param body the letter's text
 */
record SearchText(String heads, String body) {
    /** Longest texts that are looked through, in characters: a tsvector must stay under 1 MB whatever is in the text. */
    private static final int BODY = 100_000;

    private static final int HEADS = 10_000;
    private static final int PEOPLE = 50;

    static SearchText of(Letter letter) {
        var people = Stream.of(Stream.ofNullable(letter.from()), letter.to().stream(), letter.cc().stream())
                .flatMap(each -> each)
                .limit(PEOPLE)
                .map(SearchText::person);
        var files = letter.attachments().stream()
                .limit(PEOPLE)
                .map(Attachment::name)
                .map(SearchText::withParts);
        var heads = Stream.of(Stream.of(letter.subject()), people, files)
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
        return new SearchText(folded(heads, HEADS), folded(letter.text(), BODY));
    }

    /** The same letter for «ё» and «е», as people write them. */
    static String folded(String text) {
        return text.replace('ё', 'е').replace('Ё', 'Е').replace('\0', ' ');
    }

    private static String folded(String text, int longest) {
        return folded(text.length() > longest ? text.substring(0, longest) : text);
    }

    private static String person(Address person) {
        return person.name() + " " + withParts(person.address()) + " " + person.domain();
    }

    /** {@code anna@studio.example} is found as a whole and by {@code anna} and {@code studio}. */
    private static String withParts(String name) {
        return name + " " + name.replaceAll("[@._+\\-()]+", " ");
    }
}
