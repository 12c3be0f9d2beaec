package org.pochtenie.rulebook.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pochtenie.rulebook.Form;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.text.Language;

class ProfileYamlTest {
    private static final String FULL = """
            weights:
              calm: off
              greeting: stop
            words:
              calm-not:
                - "сколько можно"
              terms:
                - "C++"
                - "no"
                - Волнорез
            limits:
              chat-minutes: 20
            tone: official
            form: familiar
            languages: [en, ru]
            companions:
              price: [payment, "способы оплаты: какие"]
            domains: [print.studio.example, studio.example]
            style:
              greeting:
                ru: "Здравствуйте, {name}!"
              closing:
                en: "Kind regards,\\n\\"We\\""
              emoji: no
              signature-role: yes
            answer-within: 1h30m
            contact-interval: 5d
            gate: hold
            honesty: open
            """;

    @Test
    void whatIsWrittenIsReadBackEqual() {
        var read = ProfileYaml.read(FULL);
        assertThat(read.mistakes()).isEmpty();
        assertThat(ProfileYaml.read(ProfileWriter.write(read.layer())).layer()).isEqualTo(read.layer());
        var profile = Profile.of(read.layer());
        assertThat(profile.isOff("calm")).isTrue();
        assertThat(profile.weight("greeting", Weight.HINT)).isEqualTo(Weight.STOP);
        assertThat(profile.words("terms")).containsExactly("C++", "no", "Волнорез");
        assertThat(profile.tone()).isEqualTo(Tone.OFFICIAL);
        assertThat(profile.form()).isEqualTo(Form.FAMILIAR);
        assertThat(profile.language()).isEqualTo(Language.EN);
        assertThat(profile.style().closings()).containsEntry(Language.EN, "Kind regards,\n\"We\"");
        assertThat(profile.style().emoji()).isFalse();
        assertThat(profile.answerWithin()).isEqualTo(Duration.ofMinutes(90));
        assertThat(profile.contactInterval()).isEqualTo(Period.ofDays(5));
        assertThat(profile.gate()).isEqualTo(Gate.HOLD);
        assertThat(profile.honesty()).isEqualTo(Honesty.OPEN);
    }

    @Test
    void jsonIsReadToo() {
        var read = ProfileYaml.read("""
                {"weights":{"greeting":"hint"},"words":{"terms":["Волнорез"]},"form":"ты","style":{"emoji":false}}""");
        assertThat(read.mistakes()).isEmpty();
        assertThat(read.layer().form()).isEqualTo(Form.FAMILIAR);
        assertThat(read.layer().words()).isEqualTo(Map.of("terms", List.of("Волнорез")));
    }

    @Test
    void theNearestLayerSaysHowOftenTheClientHearsFromUs() {
        assertThat(Profile.standard().contactInterval()).isEqualTo(Period.ofDays(3));
        var firm = Profile.of(ProfileYaml.read("contact-interval: 5 d").layer());
        var client = firm.with(ProfileYaml.read("contact-interval: off").layer());
        assertThat(client.contactInterval()).isEqualTo(Period.ZERO);
        assertThat(client.with(ProfileYaml.read("tone: official").layer()).contactInterval())
                .isEqualTo(Period.ZERO);
        assertThat(ProfileYaml.read(ProfileWriter.write(client.layer())).layer())
                .isEqualTo(client.layer());
    }

    @Test
    void everyMistakeIsToldAtOnceWithItsLine() {
        assertThat(mistakes("""
                wieghts:
                  calm: warn
                weights:
                  greting: warn
                  calm: loud
                  calm: warn
                words:
                  jargn: [бриф]
                  calm: ["[может]", "..x слово"]
                limits:
                  chat-minutes: много
                tone: [loud]
                domains: [studio, "@x"]
                answer-within: soon
                style: pretty
                contact-interval: 91d
                """))
                .containsExactly(
                        "1: There is no field “wieghts”. Did you mean “weights”?",
                        "4: There is no rule “greting”. Did you mean “greeting”?",
                        "5: “loud” does not do; it is one of stop, warn, hint, off",
                        "6: “calm” stands here twice; keep one of them",
                        "8: There is no list of words “jargn”. Did you mean “jargon”?",
                        "9: “[может]” is no phrase",
                        "9: “..x слово” is no phrase",
                        "11: A whole number from 1 to 1440, not “много”",
                        "12: “…” does not do; it is one of friendly, official",
                        "13: “studio” is not a domain such as studio.example",
                        "13: “@x” is not a domain such as studio.example",
                        "14: “soon” is not a time such as 30m, 2h, 1h30m or 2d",
                        "15: Fields of the form “name: value” belong here",
                        "16: “91d” does not do; it is 1d to 90d, counted in working days, or off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "a: b: c",
                "\t",
                "- x",
                "just text",
                "weights: *nothing",
                "&a [*a]",
                "a: !!java.lang.Thread {}",
                "weights: {calm: {}}",
                "? [1]\n: 2",
                "words: [a]",
                "languages: {a: b}",
                "--- a\n--- b"
            })
    void whatIsNoProfileIsAMistakeAndNoException(String text) {
        assertThat(ProfileYaml.read(text).mistakes()).isNotEmpty();
    }

    @Test
    void nothingIsTheStandard() {
        for (var text : List.of("", "# nothing\n", "{}", "weights:\nwords:\n")) {
            assertThat(ProfileYaml.read(text)).isEqualTo(new ReadProfile(ProfileLayer.EMPTY, List.of()));
        }
        assertThat(ProfileWriter.write(ProfileLayer.EMPTY)).isEmpty();
    }

    @Test
    void theTemplateChangesNothingUntilItsMarksAreTakenAway() {
        for (var locale : List.of(Locale.of("ru"), Locale.ENGLISH)) {
            var template = ProfileTemplate.in(locale);
            assertThat(ProfileYaml.read(template)).isEqualTo(new ReadProfile(ProfileLayer.EMPTY, List.of()));
            var taken = template.replaceAll("(?m)^( *)# (?=( *[a-z-]+: ?(\\S.*)?)$)", "$1");
            assertThat(ProfileYaml.read(taken).mistakes()).as(taken).isEmpty();
        }
    }

    /** A name that a rule asks for and that nobody can set, or the reverse, is a bug. */
    @Test
    void limitsAndListsAreThoseThatTheRulesAskFor() throws IOException {
        var names = ProfileNames.builtIn();
        assertThat(asked("limit")).isEqualTo(new TreeSet<>(names.limits().keySet()));
        assertThat(asked("words"))
                .allSatisfy(list -> assertThat(names.isList(list)).as(list).isTrue());
    }

    private static TreeSet<String> asked(String method) throws IOException {
        var call = Pattern.compile("profile\\(?\\)?\\s*\\." + method + "\\(\\s*\"([a-z-]+)\"");
        var asked = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                call.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
            }
        }
        return asked;
    }

    private static List<String> mistakes(String yaml) {
        return ProfileYaml.read(yaml).mistakes().stream()
                .map(mistake -> mistake.line() + ": " + mistake.message().en())
                .toList();
    }
}
