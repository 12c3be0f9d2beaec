package org.pochtenie.desk.client.book;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.EmailType;
import ezvcard.property.Categories;
import ezvcard.property.DateOrTimeProperty;
import ezvcard.property.Impp;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.util.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads vCards of versions 2.1, 3 and 4. */
final class VCardBook {
    /** What we keep beyond the standard stands in properties of this name and the field's. */
    static final String OURS = "X-POCHTENIE-";

    private final VCard card;
    private final Map<Field, List<String>> told = new LinkedHashMap<>();

    private VCardBook(VCard card) {
        this.card = card;
    }

    static AddressBook read(BookText file) {
        var entries = new ArrayList<Entry>();
        var mistakes = new ArrayList<Mistake>();
        var begins = begins(file.text());
        try (var reader = new VCardReader(file.text())) {
            for (var card = reader.readNext(); card != null; card = reader.readNext()) {
                int line = entries.size() < begins.size() ? begins.get(entries.size()) : 0;
                if (entries.size() == AddressBook.MOST_ENTRIES) {
                    mistakes.add(Mistake.at(line, "too-many", String.valueOf(AddressBook.MOST_ENTRIES)));
                    break;
                }
                entries.add(new VCardBook(card).entry(line));
                reader.getWarnings()
                        .forEach(warning -> mistakes.add(Mistake.at(
                                Objects.requireNonNullElse(warning.getLineNumber(), line),
                                "property",
                                Objects.requireNonNullElse(warning.getPropertyName(), ""))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail to be read
        }
        if (entries.isEmpty()) {
            mistakes.add(Mistake.at(0, "empty"));
        }
        return new AddressBook("vcf", file.charset(), List.of(), entries, mistakes);
    }

    private static List<Integer> begins(String text) {
        var lines = text.split("\r\n|\n|\r", -1);
        var begins = new ArrayList<Integer>();
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].strip().equalsIgnoreCase("BEGIN:VCARD")) {
                begins.add(i + 1);
            }
        }
        return begins;
    }

    private Entry entry(int line) {
        boolean firm = card.getKind() != null && card.getKind().isOrg();
        if (firm) {
            add(Field.CLIENT, name());
            add(Field.KIND, "company");
        } else {
            add(Field.NAME, name());
        }
        if (card.getOrganization() != null) {
            card.getOrganization().getValues().stream()
                    .filter(value -> value != null && !value.isBlank())
                    .findFirst()
                    .ifPresent(value -> add(Field.CLIENT, value));
        }
        ways();
        texts(Field.POSITION, card.getTitles());
        card.getLanguages().forEach(language -> language(language.getValue()));
        days(Field.BIRTHDAY, card.getBirthdays());
        days(Field.ANNIVERSARY, card.getAnniversaries());
        texts(Field.NOTE, card.getNotes());
        card.getCategoriesList().stream()
                .map(Categories::getValues)
                .flatMap(List::stream)
                .forEach(category -> add(Field.NOTE, category));
        ours();
        return new Entry(line, told);
    }

    /** The name as written, else put together; a card that has only an address has that for its name. */
    private String name() {
        var formatted = card.getFormattedName() == null ? "" : text(card.getFormattedName());
        var name = formatted.isEmpty() ? structured(card.getStructuredName()) : formatted;
        boolean address = card.getEmails().stream().anyMatch(email -> name.equalsIgnoreCase(email.getValue()));
        return address ? "" : name;
    }

    private static String structured(@Nullable StructuredName name) {
        return name == null
                ? ""
                : Stream.concat(
                                Stream.of(Optional.ofNullable(name.getGiven()).orElse("")),
                                Stream.concat(
                                        name.getAdditionalNames().stream(),
                                        Stream.of(Optional.ofNullable(name.getFamily())
                                                .orElse(""))))
                        .filter(part -> !part.isBlank())
                        .map(String::strip)
                        .reduce((one, other) -> one + " " + other)
                        .orElse("");
    }

    private void ways() {
        card.getEmails().stream()
                .sorted((one, other) -> Boolean.compare(
                        other.getTypes().contains(EmailType.PREF),
                        one.getTypes().contains(EmailType.PREF)))
                .forEach(email -> add(Field.EMAIL, email.getValue()));
        card.getTelephoneNumbers().forEach(phone -> add(Field.PHONE, number(phone)));
        card.getImpps().forEach(this::messenger);
    }

    private static @Nullable String number(Telephone phone) {
        var uri = phone.getUri();
        return uri == null ? phone.getText() : uri.getNumber();
    }

    private void messenger(Impp impp) {
        var uri = impp.getUri();
        if (uri == null) {
            return;
        }
        var protocol = Objects.requireNonNullElse(impp.getProtocol(), "").toLowerCase(Locale.ROOT);
        var handle = uri.getSchemeSpecificPart();
        var known = Field.of(protocol).filter(field -> field.of() == Field.Of.WAY && field != Field.OTHER);
        if (known.isPresent()) {
            add(known.get(), handle);
        } else {
            add(Field.OTHER, protocol.equals("other") ? handle : protocol + ":" + handle);
        }
    }

    private void language(@Nullable String written) {
        if (written != null) {
            var language = written.strip().toLowerCase(Locale.ROOT).split("[-_]")[0];
            if (Field.LANGUAGE.words().contains(language)) {
                add(Field.LANGUAGE, language);
            }
        }
    }

    private void days(Field field, List<? extends DateOrTimeProperty> days) {
        days.forEach(day -> add(field, day(day)));
    }

    private static @Nullable String day(DateOrTimeProperty property) {
        return Optional.ofNullable(property.getDate())
                .flatMap(VCardBook::day)
                .or(() -> Optional.ofNullable(property.getPartialDate()).flatMap(VCardBook::day))
                .orElseGet(property::getText);
    }

    private static Optional<String> day(Temporal date) {
        if (!date.isSupported(ChronoField.EPOCH_DAY)) {
            return Optional.empty();
        }
        var day = LocalDate.from(date);
        return Optional.of(Days.written(day));
    }

    private static Optional<String> day(PartialDate date) {
        return date.getMonth() == null || date.getDate() == null
                ? Optional.empty()
                : Optional.of("--%02d-%02d".formatted(date.getMonth(), date.getDate()));
    }

    private void ours() {
        Arrays.stream(Field.values())
                .forEach(field -> card.getExtendedProperties(OURS + field.name().replace('_', '-')).stream()
                        .map(RawProperty::getValue)
                        .forEach(value -> add(field, VCardWords.unescaped(value))));
    }

    private void texts(Field field, List<? extends TextProperty> properties) {
        properties.forEach(property -> add(field, text(property)));
    }

    private static String text(TextProperty property) {
        return Objects.requireNonNullElse(property.getValue(), "").strip();
    }

    private void add(Field field, @Nullable String value) {
        var clean = value == null ? "" : value.strip().replace("\r\n", "\n");
        var values = told.computeIfAbsent(field, one -> new ArrayList<>());
        if (!clean.isEmpty() && !values.contains(clean)) {
            values.add(clean);
        }
        if (values.isEmpty()) {
            told.remove(field);
        }
    }
}
