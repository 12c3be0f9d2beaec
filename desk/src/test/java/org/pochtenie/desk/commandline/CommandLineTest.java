package org.pochtenie.desk.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pochtenie.desk.commandline.console.Say;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands for people and pipes, over real files. */
class CommandLineTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LETTER = """
            From: =?utf-8?B?0JDQvdC90LAg0JHQtdC70L7QstCw?= <Anna@Client.example>
            To: Studio <hello@studio.example>
            Cc: boris@studio.example
            Subject: =?utf-8?Q?=D0=9C=D0=B0=D0=BA=D0=B5=D1=82?=
            Message-ID: <one@client.example>
            Date: Mon, 23 Nov 2026 10:00:00 +0300
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            Когда будет макет?\u2028Анна

            23.11.2026 09:00, Boris пишет:
            > Здравствуйте!
            --b
            Content-Type: application/pdf
            Content-Disposition: attachment; filename="brief.pdf"
            Content-Transfer-Encoding: base64

            UERG
            --b--
            """;

    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {
        List<JsonNode> lines() {
            return out.lines().map(JSON::readTree).toList();
        }
    }

    private static Ended run(String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        var code = new CommandLine(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), Clock.systemUTC())
                .run(arguments);
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }

    @Test
    void a_letter_becomes_a_line() throws IOException {
        file("deep/first.eml", LETTER);
        var ended = run("", "jsonl", "letters", "--attachments", folder.toString());
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        var line = ended.lines().getFirst();
        assertThat(line.get("id").asString()).isEqualTo("first");
        assertThat(line.get("subject").asString()).isEqualTo("Макет");
        assertThat(line.get("from").asString()).isEqualTo("anna@client.example");
        assertThat(line.get("to").toString()).isEqualTo("[\"hello@studio.example\"]");
        assertThat(line.get("cc").toString()).isEqualTo("[\"boris@studio.example\"]");
        assertThat(line.get("message_id").asString()).isEqualTo("one@client.example");
        assertThat(line.get("date").asLong()).isEqualTo(1_795_417_200L);
        assertThat(line.get("text").asString()).contains("Когда будет макет?\u2028Анна", "> Здравствуйте!");
        assertThat(line.get("own_text").asString()).isEqualTo("Когда будет макет?\u2028Анна");
        assertThat(line.get("files").toString()).isEqualTo("[\"brief.pdf\"]");
        assertThat(line.get("attachments").toString())
                .isEqualTo("[{\"name\":\"brief.pdf\",\"type\":\"application/pdf\",\"size\":3,"
                        + "\"md5\":\"bcd1b68617759b1dfcff0403a6b5a8d1\"}]");
        assertThat(line.get("defects").isEmpty()).isTrue();
    }

    @Test
    void a_letter_of_html_alone_has_a_body_and_no_plain_text() throws IOException {
        var html = "From: anna@client.example\nContent-Type: text/html\n\n<p>Yes.</p><blockquote>Fits?</blockquote>";
        var line = run("", "jsonl", "letters", file("html.eml", html)).lines().getFirst();
        assertThat(line.get("text").asString()).isEmpty();
        assertThat(line.get("body").asString()).contains("Yes.", "> Fits?");
        assertThat(line.get("own_text").asString()).isEqualTo("Yes.");
    }

    @Test
    void what_an_mbox_holds_is_numbered_in_order() throws IOException {
        var mbox = new StringBuilder();
        for (var n = 0; n < 1_200; n++) {
            mbox.append("From x Mon Nov 23 10:00:00 2026\nSubject: ").append(n).append("\n\nBody\n\n");
        }
        var lines =
                run("", "jsonl", "letters", file("many.mbox", mbox.toString())).lines();
        assertThat(lines).hasSize(1_200);
        for (var n = 0; n < 1_200; n++) {
            assertThat(lines.get(n).get("id").asString()).isEqualTo(String.valueOf(n));
            assertThat(lines.get(n).get("subject").asString()).isEqualTo(String.valueOf(n));
        }
    }

    @Test
    void what_is_wrong_with_a_letter_stands_in_its_line() throws IOException {
        var line = run("", "jsonl", "letters", file("bare.eml", "Subject: x\n\nBody\n"))
                .lines()
                .getFirst();
        assertThat(line.get("from").isNull()).isTrue();
        assertThat(line.get("date").isNull()).isTrue();
        assertThat(line.get("defects").get(0).get("kind").asString()).isEqualTo("from");
    }

    @Test
    void a_path_that_is_not_there_is_named_and_the_others_are_read() throws IOException {
        var ended = run("", "jsonl", "letters", folder + "/none.eml", file("first.eml", LETTER));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("none.eml").hasLineCount(1);
        assertThat(ended.lines()).hasSize(1);
    }

    @Test
    void own_words_are_told_of_text_html_and_file() throws IOException {
        var given = """
                {"id":"t","text":"Да, подходит.\\r\\n\\r\\n> Подходит?\\r\\n"}
                {"id":7,"html":"<p>Yes.</p><blockquote>Fits?</blockquote>"}
                {"id":"f","file":"%s"}
                """.formatted(file("first.eml", LETTER));
        var ended = run(given, "jsonl", "own-text");
        assertThat(ended.code()).isZero();
        var lines = ended.lines();
        assertThat(lines.get(0).toString())
                .isEqualTo("{\"id\":\"t\",\"reply\":\"Да, подходит.\",\"authored_lines\":[0]}");
        assertThat(lines.get(1).get("id").asInt()).isEqualTo(7);
        assertThat(lines.get(1).get("reply").asString()).isEqualTo("Yes.");
        assertThat(lines.get(2).get("reply").asString())
                .contains("Когда будет макет?")
                .doesNotContain("Здравствуйте");
    }

    @Test
    void tone_is_told_with_the_rude_words_disguised_ones_too() {
        var given = """
                {"id":1,"text":"Какой же ты и д и о т"}
                {"id":2,"text_index":"neutral","text":"Спасибо, макет получили"}
                {"id":3,"text":"What a moron","lang":"en"}
                """;

        var ended = run(given, "jsonl", "tone");

        assertThat(ended.code()).isZero();
        assertThat(ended.lines())
                .extracting(Object::toString)
                .containsExactly(
                        "{\"id\":1,\"rude\":1,\"remarks\":[{\"start\":12,\"end\":21,\"message\":\"«и д и о т»: это грубо\"}]}",
                        "{\"id\":2,\"text_index\":\"neutral\",\"rude\":0,\"remarks\":[]}",
                        "{\"id\":3,\"rude\":1,\"remarks\":[{\"start\":7,\"end\":12,\"message\":\"“moron” is rude\"}]}");
    }

    @Test
    void promises_are_told_with_their_words_and_date() {
        var given = """
                {"id":"a","now":"2026-11-20T10:00:00+03:00","text":"Смету пришлём до вторника, 24 ноября, 18:00."}
                {"id":"b","now":"2026-11-20T10:00:00Z","text":"> I will pay tomorrow.\\nWe will send the invoice by noon on 23 November."}
                {"id":"c","text":"Каталог лежит в папке."}
                """;
        var ended = run(given, "jsonl", "promises");
        assertThat(ended.code()).isZero();
        assertThat(ended.lines())
                .extracting(Object::toString)
                .containsExactly(
                        "{\"id\":\"a\",\"promises\":[{\"start\":0,\"end\":43,\"what\":\"Смету пришлём\",\"due\":\"2026-11-24T18:00+03:00\"}]}",
                        "{\"id\":\"b\",\"promises\":[{\"start\":23,\"end\":70,\"what\":\"We will send the invoice\",\"due\":\"2026-11-23T12:00Z\"}]}",
                        "{\"id\":\"c\",\"promises\":[]}");
    }

    @Test
    void questions_are_told_with_their_place_and_kind() {
        var given = """
                {"id":"a","text":"Добрый день!\\r\\n\\r\\nСколько стоит вёрстка и когда она будет готова?\\r\\n\\r\\n> Что вам нужно?\\r\\n"}
                {"id":"b","text":"We got the files on Monday."}
                {"id":"c","text":"would you like some tea"}
                """;
        var ended = run(given, "jsonl", "questions");
        assertThat(ended.code()).isZero();
        assertThat(ended.lines())
                .extracting(Object::toString)
                .containsExactly(
                        "{\"id\":\"a\",\"label\":1,\"questions\":["
                                + "{\"start\":16,\"end\":37,\"kind\":\"how-much\",\"text\":\"Сколько стоит вёрстка?\"},"
                                + "{\"start\":40,\"end\":63,\"kind\":\"when\",\"text\":\"Когда она будет готова?\"}]}",
                        "{\"id\":\"b\",\"label\":0,\"questions\":[]}",
                        "{\"id\":\"c\",\"label\":0,\"questions\":["
                                + "{\"start\":0,\"end\":23,\"kind\":\"yes-no\",\"text\":\"Would you like some tea?\"}]}");
    }

    @Test
    void misspelled_words_are_told_with_what_was_meant() {
        var ended = run("""
                {"id":1,"text":"Небыло времени прислать дагавор."}
                {"id":2,"lang":"en","text":"We recieved it."}
                {"id":3,"text":"Всё верно."}
                """, "jsonl", "spelling");
        assertThat(ended.code()).isZero();
        var lines = ended.lines();
        assertThat(lines)
                .extracting(line -> line.get("correction").asString())
                .containsExactly("Не было времени прислать договор.", "We received it.", "Всё верно.");
        assertThat(lines.get(0).get("remarks").get(0).get("message").asString())
                .isEqualTo("«Небыло» пишется «Не было»");
        assertThat(lines.get(0).get("remarks").get(1).get("start").asInt()).isEqualTo(24);
        assertThat(lines.get(2).get("remarks")).isEmpty();
    }

    @Test
    void a_broken_line_is_named_by_its_number_and_the_others_go_on() {
        var ended = run(
                "{\"id\":1,\"text\":\"a\"}\nnonsense\n[]\n{\"id\":4}\n\n{\"id\":6,\"text\":\"b\"}\n",
                "jsonl",
                "own-text");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.lines()).hasSize(2);
        assertThat(ended.err()).contains("2", "3", "4").hasLineCount(3);
    }

    @Test
    void letters_of_one_conversation_get_one_thread() throws IOException {
        var mbox = """
                From x Mon Nov 23 10:00:00 2026
                Message-ID: <a@x.example>
                Subject: Макет

                Когда?

                From x Mon Nov 23 11:00:00 2026
                Message-ID: <b@x.example>
                In-Reply-To: <a@x.example>
                Subject: Re: Макет

                Завтра.
                """;
        var lines = run("", "jsonl", "threads", file("talk.mbox", mbox)).lines();
        assertThat(lines.get(0).get("thread")).isEqualTo(lines.get(1).get("thread"));
        assertThat(lines.get(0).get("parent").isNull()).isTrue();
        assertThat(lines.get(1).get("parent").asString()).isEqualTo("a@x.example");
        assertThat(lines.get(1).get("guessed").asBoolean()).isFalse();
    }

    @Test
    void a_person_sees_the_letter_and_what_is_quoted() throws IOException {
        var ended = run("", "read", file("first.eml", LETTER));
        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("Анна Белова <anna@client.example>", "Макет", "brief.pdf (application/pdf, 3")
                .contains("\n  Когда будет макет?", "\n| > Здравствуйте!");
        assertThat(run(LETTER, "read", "-").out()).isEqualTo(ended.out());
    }

    @Test
    void a_letter_cannot_command_the_terminal() {
        var ended = run("Subject: \u001b]0;owned\u0007 \u202egpj\n\n\u001b[2J\n", "read", "-");
        assertThat(ended.out()).doesNotContain("\u001b", "\u0007", "\u202e").contains("\uFFFD[2J");
    }

    @Test
    void wrong_calls_say_what_would_be_right() {
        for (var arguments : List.of(
                List.of("read"),
                List.of("jsonl"),
                List.of("jsonl", "lettres"),
                List.of("jsonl", "letters"),
                List.of("jsonl", "letters", "--atachments", "x.eml"),
                List.of("jsonl", "own-text", "file.eml"),
                List.of("jsonl", "threads"),
                List.of("jsonl", "threads", folder + "/none.mbox"))) {
            var ended = run("", arguments.toArray(String[]::new));
            assertThat(ended.code()).as("%s", arguments).isEqualTo(2);
            assertThat(ended.err()).startsWith("pochtenie: ").doesNotContain("Exception");
            assertThat(ended.out()).isEmpty();
        }
    }

    @Test
    void a_person_reads_what_is_in_a_winmail_dat() throws IOException {
        try (var letter = CommandLineTest.class.getResourceAsStream("/demo/raw/winmail.eml")) {
            var source = new String(letter.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(run("", "read", file("winmail.eml", source)).out())
                    .contains("Опись второго зала.txt", "Высылаю опись экспонатов")
                    .doesNotContain("winmail.dat");
        }
    }

    @Test
    void whoever_has_read_enough_is_not_shouted_at() throws IOException {
        for (var words : List.of("Broken pipe", "Обрыв канала")) {
            var err = new ByteArrayOutputStream();
            assertThat(runInto(failing(words), err)).isZero();
            assertThat(err.size()).isZero();
        }
    }

    @Test
    void what_could_not_be_written_is_told() throws IOException {
        var err = new ByteArrayOutputStream();
        assertThat(runInto(failing("No space left on device"), err)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
    }

    private static OutputStream failing(String words) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(words);
            }
        };
    }

    private int runInto(OutputStream out, OutputStream err) throws IOException {
        var command =
                new CommandLine(new ByteArrayInputStream(new byte[0]), out, new PrintStream(err), Clock.systemUTC());
        return command.run("jsonl", "letters", file("first.eml", LETTER));
    }

    @Test
    void the_environment_chooses_the_language() {
        assertThat(Say.language(Map.of("LANG", "ru_RU.UTF-8")).getLanguage()).isEqualTo("ru");
        assertThat(Say.language(Map.of("LANG", "ru_RU.UTF-8", "LC_ALL", "C")).getLanguage())
                .isEqualTo("en");
        assertThat(Say.language(Map.of()).getLanguage()).isEqualTo("en");
    }

    @Test
    void aProfileIsCheckedLineByLine() throws IOException {
        var profile = Files.writeString(folder.resolve("firm.yaml"), "tone: loud\nweights: {calm: off}\nlimit: 3\n");
        var wrong = run("", "profile", "check", profile.toString());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err().lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .contains("firm.yaml:1:7: ")
                .contains("friendly, official");
        assertThat(run("tone: official\n", "profile", "check", "-")).isEqualTo(new Ended(0, "", ""));
        assertThat(run("", "profile", "check").code()).isEqualTo(2);
        var printed = run("", "profile", "print");
        assertThat(printed.code()).isZero();
        assertThat(run(printed.out(), "profile", "check", "-").code()).isZero();
    }
}
