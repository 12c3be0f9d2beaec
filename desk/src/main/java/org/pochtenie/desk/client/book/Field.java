package org.pochtenie.desk.client.book;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an address book tells of somebody; a column of a table, a property of a vCard. */
public enum Field {
    CLIENT(Of.CLIENT, 300),
    KIND(Of.CLIENT, Set.of("person", "company")),
    LANGUAGE(Of.CLIENT, Set.of("ru", "en")),
    CLIENT_FORM(Of.CLIENT, Set.of("ty", "vy")),
    CHANNEL(Of.CLIENT, Set.of("email", "phone", "telegram", "whatsapp", "viber", "max", "vk", "other")),
    HOURS(Of.CLIENT, 200),
    ZONE(Of.CLIENT, 60),
    BUSINESS(Of.CLIENT, 2000),
    REPORT_FORM(Of.CLIENT, 2000),
    CONTACT_DAYS(Of.CLIENT, 2),

    NAME(Of.PERSON, 300),
    FIRST_NAME(Of.PERSON, 100),
    MIDDLE_NAME(Of.PERSON, 100),
    LAST_NAME(Of.PERSON, 100),
    GREETED_AS(Of.PERSON, 200),
    FORM(Of.PERSON, Set.of("ty", "vy")),
    POSITION(Of.PERSON, 300),
    ROLES(Of.PERSON, Set.of("decides", "accepts", "pays", "informed")),
    EMAIL(Of.WAY, 320),
    PHONE(Of.WAY, 100),
    TELEGRAM(Of.WAY, 100),
    WHATSAPP(Of.WAY, 100),
    VIBER(Of.WAY, 100),
    MAX(Of.WAY, 100),
    VK(Of.WAY, 100),
    OTHER(Of.WAY, 300),

    BIRTHDAY(Of.DAY, 40),
    ANNIVERSARY(Of.DAY, 40),
    DATE(Of.FACT, 2000),
    WISH(Of.FACT, 2000),
    NEED(Of.FACT, 2000),
    DISLIKE(Of.FACT, 2000),
    SERVICE(Of.FACT, 2000),
    NOTE(Of.FACT, 20_000),

    PROJECT(Of.LEDGER, 300),
    RULE(Of.LEDGER, 2000);

    /** To what of the card a field belongs. */
    public enum Of {
        CLIENT,
        PERSON,
        /** An address or a number; several are possible. */
        WAY,
        /** A yearly date that has a name of its own. */
        DAY,
        /** A line of the card; several are possible. */
        FACT,
        /** What goes on with a client, and what holds for him; several are possible, and they are of no single person. */
        LEDGER
    }

    private final Of of;
    private final int longest;
    private final Set<String> words;

    Field(Of of, int longest) {
        this.of = of;
        this.longest = longest;
        this.words = Set.of();
    }

    Field(Of of, Set<String> words) {
        this.of = of;
        this.longest = 100;
        this.words = words;
    }

    /** The field of that word; empty for a word that is none. */
    static Optional<Field> of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    /** How it is called in stored choices, message keys and properties of our own. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Of of() {
        return of;
    }

    /** In UTF-16 units, each value. */
    int longest() {
        return longest;
    }

    /** The only values that it may have; none: it is free. */
    Set<String> words() {
        return words;
    }

    boolean isPartOfName() {
        return this == FIRST_NAME || this == MIDDLE_NAME || this == LAST_NAME;
    }
}
