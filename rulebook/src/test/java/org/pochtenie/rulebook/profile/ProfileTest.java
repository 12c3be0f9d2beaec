package org.pochtenie.rulebook.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pochtenie.rulebook.Form;
import org.pochtenie.rulebook.Profile;
import org.pochtenie.rulebook.Weight;
import org.pochtenie.rulebook.text.Language;

class ProfileTest {
    private static final ProfileLayer FIRM = new ProfileLayerDraft()
            .weight("greeting", Weight.STOP)
            .off("kitchen")
            .words("terms", List.of("Волнорез", "фаббер"))
            .limit("chat-minutes", 20)
            .tone(Tone.OFFICIAL)
            .languages(List.of(Language.EN, Language.RU))
            .companions("price", List.of("payment", "stages"))
            .domains(List.of("studio.example"))
            .style(new HouseStyle(Map.of(Language.RU, "Здравствуйте, {name}!"), Map.of(), false, null))
            .layer();

    private static final ProfileLayer CLIENT = new ProfileLayerDraft()
            .weight("kitchen", Weight.HINT)
            .words("terms", List.of("фаббер", "клапан"))
            .form(Form.FAMILIAR)
            .companions("price", List.of())
            .answerWithin(Duration.ofMinutes(30))
            .style(new HouseStyle(Map.of(Language.EN, "Hi {name},"), Map.of(), null, true))
            .layer();

    @Test
    void theNearestWinsAndListsAreAdded() {
        var profile = Profile.of(FIRM).with(CLIENT);
        assertThat(profile.weight("greeting", Weight.WARN)).isEqualTo(Weight.STOP);
        assertThat(profile.isOff("kitchen")).isFalse();
        assertThat(profile.weight("kitchen", Weight.WARN)).isEqualTo(Weight.HINT);
        assertThat(profile.words("terms")).containsExactly("Волнорез", "фаббер", "клапан");
        assertThat(profile.limit("chat-minutes", 60)).isEqualTo(20);
        assertThat(profile.tone()).isEqualTo(Tone.OFFICIAL);
        assertThat(profile.form()).isEqualTo(Form.FAMILIAR);
        assertThat(profile.language()).isEqualTo(Language.EN);
        assertThat(profile.companions()).containsEntry("price", List.of());
        assertThat(profile.answerWithin()).isEqualTo(Duration.ofMinutes(30));
        assertThat(profile.style().greetings()).hasSize(2);
        assertThat(profile.style().emoji()).isFalse();
        assertThat(profile.style().signatureRole()).isTrue();
    }

    @Test
    void aLayerThatSaysNothingChangesNothing() {
        assertThat(Profile.of(FIRM).with(ProfileLayer.EMPTY)).isEqualTo(Profile.of(FIRM));
        assertThat(Profile.standard()).isEqualTo(Profile.of(ProfileLayer.EMPTY)).isNotEqualTo(Profile.of(FIRM));
        assertThat(Profile.standard().language()).isEqualTo(Language.RU);
        assertThat(Profile.standard().form()).isEqualTo(Form.FORMAL);
    }

    @Test
    void aBuiltInWordCanBeTakenOut() {
        var profile =
                Profile.standard().withWords("jargon", List.of("хотфикс")).withWords("jargon-not", List.of("бриф"));
        assertThat(profile.words("jargon", List.of("бриф", "дедлайн"))).containsExactlyInAnyOrder("дедлайн", "хотфикс");
        assertThat(Profile.standard().words("jargon", List.of("бриф"))).containsExactly("бриф");
    }
}
