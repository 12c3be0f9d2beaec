package org.pochtenie.rulebook.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pochtenie.rulebook.text.Language;

/** The phrases that mutators write into drafts: {@code [mutator]} and a phrase a line; other ones for held-out letters. */
final class Wordings {
    private static final Map<String, Map<String, List<String>>> READ = new HashMap<>();

    private Wordings() {}

    static String pick(String mutator, Conversation conversation) {
        var phrases = of(conversation.language(), conversation.heldOut()).get(mutator);
        if (phrases == null) {
            throw new IllegalStateException("no wordings for " + mutator);
        }
        return phrases.get(conversation.choice(mutator, phrases.size()));
    }

    private static synchronized Map<String, List<String>> of(Language language, boolean heldOut) {
        var file = language.name().toLowerCase(Locale.ROOT) + "/wordings-" + (heldOut ? "held-out" : "tuning") + ".txt";
        return READ.computeIfAbsent(file, Wordings::read);
    }

    private static Map<String, List<String>> read(String file) {
        var phrases = new HashMap<String, List<String>>();
        var section = "";
        try {
            for (var line : Files.readAllLines(Conversations.FOLDER.resolve(file))) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.indexOf(']'));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    phrases.computeIfAbsent(section, name -> new ArrayList<>()).add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }
}
