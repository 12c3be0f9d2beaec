package org.pochtenie.desk.client.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressBookTest {
    /** Whatever people type, and what spreadsheets and vCards trip over. */
    private static final List<Entry> NASTY = List.of(
            new Entry(
                    0,
                    Map.of(
                            Field.CLIENT, List.of("ООО «Ромашка; \"Юг\"», филиал"),
                            Field.KIND, List.of("company"),
                            Field.HOURS, List.of("пн-пт 9:00-18:00"),
                            Field.WISH,
                                    List.of("=cmd|' /C calc'!A0", "любит:\nматовую бумагу\n\n  и отступы", "- с тире"),
                            Field.DATE, List.of("2020-02-29 yearly открытие", "--03-14 yearly именины", "- 2020-01-01"),
                            Field.NOTE, List.of("a\\nb \\ c", "100 %, 50 % ; конец"))),
            new Entry(
                    0,
                    Map.of(
                            Field.CLIENT, List.of("ООО «Ромашка; \"Юг\"», филиал"),
                            Field.NAME, List.of("Ирина \"Ира\" O'Нил, 🙂 =1+1"),
                            Field.EMAIL, List.of("irina@romashka.example", "i.second@romashka.example"),
                            Field.PHONE, List.of("+7 900 000-00-00"),
                            Field.TELEGRAM, List.of("@irina"),
                            Field.OTHER, List.of("Кафе: по утрам, у окна"),
                            Field.ROLES, List.of("accepts", "decides"),
                            Field.BIRTHDAY, List.of("--02-29"),
                            Field.ANNIVERSARY, List.of("2015-06-01"))),
            new Entry(0, Map.of(Field.NAME, List.of("+Плюс"), Field.PHONE, List.of("8 800 1"))),
            new Entry(0, Map.of(Field.EMAIL, List.of("nameless@mail.example"))));

    @Test
    void aTableSaysTheSameWhenItIsReadAgain() {
        var written = CsvBookWriting.written(NASTY, Field::word);

        var read = CsvBook.read(BookText.of(written.getBytes(StandardCharsets.UTF_8)), Map.of());

        assertThat(read.mistakes()).isEmpty();
        assertThat(read.entries()).extracting(Entry::told).containsExactlyElementsOf(told(NASTY));
        assertThat(Checking.of(read.entries())).isEmpty();
    }

    @Test
    void noCellIsAFormula() throws IOException {
        var written = CsvBookWriting.written(NASTY, Field::word);

        try (var cells = CSVParser.parse(written.substring(1), CSVFormat.EXCEL)) {
            assertThat(cells.stream().flatMap(CSVRecord::stream)).noneMatch(cell -> cell.matches("(?s)[=+@\\t-].*"));
        }
    }

    @Test
    void vCardsSayTheSameWhenTheyAreReadAgain() {
        var read = VCardBook.read(BookText.of(VCardBookWriting.written(NASTY).getBytes(StandardCharsets.UTF_8)));

        assertThat(read.mistakes()).isEmpty();
        assertThat(read.entries()).extracting(Entry::told).containsExactlyElementsOf(told(NASTY));
    }

    private static List<Map<Field, List<String>>> told(List<Entry> entries) {
        return entries.stream().map(Entry::told).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8        | Имя;E-mail;Телефон;Компания\\nИрина Белова;i@a.example, j@a.example;+7 900;Заря
            windows-1251 | ФИО,Адрес эл. почты,Мобильный телефон,Организация\\nИрина Белова,"i@a.example;j@a.example",+7 900,Заря
            UTF-16       | Фамилия\\tИмя\\tE-mail 1 - Value\\tE-mail 2 - Value\\tТел.\\tКлиент\\n\\nБелова\\tИрина\\ti@a.example\\tj@a.example\\t+7 900\\tЗаря
            UTF-8        | Company;First Name;Last Name;Email;Phone\\r\\nЗаря;Ирина;Белова;"i@a.example\\nj@a.example";"'+7 900"
            """)
    void tablesOfAllSortsAreUnderstood(String charset, String text) {
        var content = text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");

        var book = CsvBook.read(BookText.of(content.getBytes(Charset.forName(charset))), Map.of());

        assertThat(book.charset()).isEqualTo(charset);
        assertThat(book.mistakes()).isEmpty();
        assertThat(book.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.one(Field.NAME)).isIn("Ирина Белова", "Ирина");
            assertThat(entry.all(Field.EMAIL)).containsExactly("i@a.example", "j@a.example");
            assertThat(entry.one(Field.PHONE)).isEqualTo("+7 900");
            assertThat(entry.one(Field.CLIENT)).isEqualTo("Заря");
        });
    }

    @Test
    void columnsMayBeChosenByHand() {
        var book = CsvBook.read(
                new BookText("кто;куда\nИрина;i@a.example\n", "UTF-8"), Map.of(0, Field.NAME, 1, Field.EMAIL));

        assertThat(book.entries().getFirst().one(Field.EMAIL)).isEqualTo("i@a.example");
    }

    @Test
    void everyMistakeHasItsLine() {
        var book = CsvBook.read(new BookText("""
                Имя;E-mail;День рождения;Роль

                "Ирина
                Белова";irina@a.example;29.02.2023;главный
                Пётр;petr@@a.example;14.03;accepts
                Анна;IRINA@a.example;03/04/2020;
                ;;14.03.1990;
                """, "UTF-8"), Map.of());

        assertThat(Checking.of(book.entries()))
                .extracting(mistake -> mistake.line() + " " + mistake.key())
                .containsExactlyInAnyOrder("3 day", "3 role", "5 address", "6 day", "6 twice", "7 nobody");
    }

    @Test
    void brokenQuotesAreAMistakeAndNoAccident() {
        var book = CsvBook.read(new BookText("Имя,E-mail\nA,a@a.example\n\"B\" c,b@a.example\n", "UTF-8"), Map.of());

        assertThat(book.mistakes()).containsExactly(Mistake.at(3, "quotes"));
    }

    @Test
    void oldVCardsAreUnderstood() {
        var book = VCardBook.read(new BookText("""
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=91=D0=B5=D0=BB=D0=BE=D0=B2=D0=B0;=D0=98=D1=80=D0=B8=D0=BD=D0=B0
                TEL;CELL:+79000000000
                EMAIL;INTERNET:irina@a.example
                BDAY:19900314
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:Anna Bell
                ORG:Bell & Sons;Printing
                EMAIL;TYPE=INTERNET:anna@bell.example
                EMAIL;TYPE=INTERNET,PREF:first@bell.example
                IMPP:skype:anna.bell
                BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29
                CATEGORIES:Friends,VIP
                NOTE:line one\\nline two
                END:VCARD
                """, "UTF-8"));

        assertThat(book.mistakes()).isEmpty();
        assertThat(book.entries().getFirst().told())
                .isEqualTo(Map.of(
                        Field.NAME, List.of("Ирина Белова"),
                        Field.PHONE, List.of("+79000000000"),
                        Field.EMAIL, List.of("irina@a.example"),
                        Field.BIRTHDAY, List.of("1990-03-14")));
        assertThat(book.entries().getLast().line()).isEqualTo(8);
        assertThat(book.entries().getLast().told())
                .isEqualTo(Map.of(
                        Field.NAME, List.of("Anna Bell"),
                        Field.CLIENT, List.of("Bell & Sons"),
                        Field.EMAIL, List.of("first@bell.example", "anna@bell.example"),
                        Field.OTHER, List.of("skype:anna.bell"),
                        Field.BIRTHDAY, List.of("--02-29"),
                        Field.NOTE, List.of("line one\nline two", "Friends", "VIP")));
    }
}
