package org.pochtenie.desk.client.book;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Anniversary;
import ezvcard.property.Birthday;
import ezvcard.property.DateOrTimeProperty;
import ezvcard.property.FormattedName;
import ezvcard.property.Impp;
import ezvcard.property.Kind;
import ezvcard.property.Language;
import ezvcard.property.Note;
import ezvcard.property.Title;
import ezvcard.util.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Writes clients and their people as vCards of version 4, which {@link VCardBook} reads back. */
final class VCardBookWriting {
    /** Those that vCard has a property for. */
    private static final Set<Field> STANDARD = Set.of(
            Field.CLIENT,
            Field.NAME,
            Field.EMAIL,
            Field.PHONE,
            Field.POSITION,
            Field.LANGUAGE,
            Field.BIRTHDAY,
            Field.ANNIVERSARY);

    private static final Set<Field> MESSENGERS =
            Set.of(Field.TELEGRAM, Field.WHATSAPP, Field.VIBER, Field.MAX, Field.VK, Field.OTHER);

    private VCardBookWriting() {}

    static String written(List<Entry> entries) {
        return Ezvcard.write(entries.stream().map(VCardBookWriting::card).toList())
                .version(VCardVersion.V4_0)
                .prodId(false)
                .go();
    }

    private static VCard card(Entry entry) {
        var card = new VCard();
        boolean person = entry.hasPerson();
        card.setKind(person ? Kind.individual() : Kind.org());
        card.setFormattedName(new FormattedName(shown(entry)));
        if (!entry.one(Field.CLIENT).isEmpty() && person) {
            card.setOrganization(entry.one(Field.CLIENT));
        }
        entry.all(Field.EMAIL).forEach(card::addEmail);
        entry.all(Field.PHONE).forEach(card::addTelephoneNumber);
        MESSENGERS.stream()
                .sorted()
                .forEach(field -> entry.all(field).forEach(handle -> card.addImpp(new Impp(field.word(), handle))));
        entry.all(Field.POSITION).forEach(position -> card.addTitle(new Title(position)));
        entry.all(Field.LANGUAGE).forEach(language -> card.addLanguage(new Language(language)));
        day(entry, Field.BIRTHDAY, Birthday::new, Birthday::new).forEach(card::addProperty);
        day(entry, Field.ANNIVERSARY, Anniversary::new, Anniversary::new).forEach(card::addProperty);
        entry.all(Field.NOTE).forEach(note -> card.addNote(new Note(note)));
        entry.told().keySet().stream()
                .filter(field -> !STANDARD.contains(field) && !MESSENGERS.contains(field) && field != Field.NOTE)
                .sorted()
                .forEach(field -> entry.all(field)
                        .forEach(value -> card.addExtendedProperty(
                                VCardBook.OURS + field.name().replace('_', '-'), VCardWords.escaped(value))));
        return card;
    }

    /** A vCard must have a name. */
    private static String shown(Entry entry) {
        return List.of(Field.NAME, Field.EMAIL, Field.PHONE, Field.CLIENT).stream()
                .filter(field -> entry.hasPerson() || field == Field.CLIENT)
                .map(entry::one)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("-");
    }

    private static <T extends DateOrTimeProperty> List<T> day(
            Entry entry, Field field, Function<LocalDate, T> whole, Function<PartialDate, T> yearless) {
        return entry.all(field).stream()
                .flatMap(written -> Days.read(written).stream())
                .map(day -> day.getYear() == Days.NO_YEAR
                        ? yearless.apply(PartialDate.builder()
                                .month(day.getMonthValue())
                                .date(day.getDayOfMonth())
                                .build())
                        : whole.apply(day))
                .toList();
    }
}
