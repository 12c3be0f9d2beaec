package org.pochtenie.desk.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The letters that come with the desk, in Russian and English. */
@Component
public class Templates {
    private static final List<String> IDS = List.of("received", "progress", "questions", "price", "delay", "done");
    private final List<Template> all = IDS.stream()
            .flatMap(id -> List.of("ru", "en").stream().map(language -> read(id, language)))
            .toList();

    public List<Template> in(String language) {
        return all.stream()
                .filter(template -> template.language().equals(language))
                .toList();
    }

    /** The letter that says: received, the answer comes by then. */
    public Template acknowledgement(String language) {
        return in(language).getFirst();
    }

    private static Template read(String id, String language) {
        try {
            var text = new ClassPathResource(id + "_" + language + ".txt", Templates.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .split("\n", 2);
            return new Template(id, language, text[0], text[1].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
