package org.pochtenie.desk.demo;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.pochtenie.letters.Address;

/**
 * Somebody of the cast: a colleague of the studio or a client.
 *
 * @param key how the demo files name the person
 * @param nameIn the name as letters in Russian show it; clients have one name for both languages
 * @param role of a colleague: owner, lead or colleague; empty for a client
 * @param company of a client; empty for a colleague
 * @param contactOf the key of the colleague who looks after the client
 */
public record Person(
        String key,
        Names nameIn,
        Names titleIn,
        String address,
        String role,
        String company,
        Locale language,
        ZoneId zone,
        String writesWith,
        Optional<String> contactOf,
        String signature) {

    /** A word in the two languages of the demo. */
    public record Names(String ru, String en) {
        public String in(Locale language) {
            return language.getLanguage().equals("ru") ? ru : en;
        }

        static Names of(Fields fields, String name) {
            String ru = fields.need(name);
            return new Names(ru, fields.first(name + "-en").orElse(ru));
        }
    }

    static Person of(Sheet.Block block, Locale firmLanguage, ZoneId firmZone) {
        Fields fields = block.fields();
        return new Person(
                block.words().get(1),
                Names.of(fields, "name"),
                Names.of(fields, "title"),
                fields.need("address"),
                fields.first("role").orElse(""),
                fields.first("company").orElse(""),
                fields.first("language").map(Locale::of).orElse(firmLanguage),
                fields.first("zone").map(ZoneId::of).orElse(firmZone),
                fields.first("writes-with").orElse("studio"),
                fields.first("contact-of"),
                block.text());
    }

    /** The name as the person's own letters show it. */
    public String name() {
        return nameIn.in(language);
    }

    public boolean isColleague() {
        return company.isEmpty();
    }

    Address mail() {
        return new Address(name(), address);
    }
}
