package org.pochtenie.desk.client.book;

import java.util.Locale;
import java.util.Map;

/** Values as people write them where only a few are possible. */
final class Spelled {
    private static final Map<String, String> KINDS = Map.of(
            "компания",
            "company",
            "организация",
            "company",
            "юрлицо",
            "company",
            "юридическое лицо",
            "company",
            "человек",
            "person",
            "физлицо",
            "person",
            "частное лицо",
            "person",
            "физическое лицо",
            "person");
    private static final Map<String, String> FORMS = Map.of("ты", "ty", "на ты", "ty", "вы", "vy", "на вы", "vy");
    private static final Map<String, String> LANGUAGES = Map.of(
            "русский",
            "ru",
            "russian",
            "ru",
            "ru-ru",
            "ru",
            "английский",
            "en",
            "english",
            "en",
            "en-us",
            "en",
            "en-gb",
            "en");
    private static final Map<String, String> CHANNELS = Map.of(
            "почта",
            "email",
            "e-mail",
            "email",
            "электронная почта",
            "email",
            "телефон",
            "phone",
            "звонок",
            "phone",
            "телеграм",
            "telegram",
            "вотсап",
            "whatsapp",
            "вайбер",
            "viber",
            "вконтакте",
            "vk");
    private static final Map<String, String> ROLES = Map.of(
            "решает",
            "decides",
            "принимает решения",
            "decides",
            "принимает",
            "accepts",
            "принимает результат",
            "accepts",
            "платит",
            "pays",
            "оплачивает",
            "pays",
            "в курсе",
            "informed",
            "в копии",
            "informed");

    private Spelled() {}

    /** The value that is meant; what is not known stays as it is. */
    static String meant(Field field, String written) {
        if (field.words().isEmpty()) {
            return written;
        }
        var folded = written.toLowerCase(Locale.ROOT);
        var known = switch (field) {
            case KIND -> KINDS;
            case FORM, CLIENT_FORM -> FORMS;
            case LANGUAGE -> LANGUAGES;
            case CHANNEL -> CHANNELS;
            case ROLES -> ROLES;
            default -> Map.<String, String>of();
        };
        return field.words().contains(folded) ? folded : known.getOrDefault(folded, written);
    }
}
