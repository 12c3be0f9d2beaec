package org.pochtenie.desk.signin;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a colleague tells of himself, as typed into the form. */
record Profile(String name, String position, String language, ZoneId zone, String theme, String signature) {

    /** The keys of the texts that say what is wrong with a form; empty when all is well. */
    static List<String> mistakes(String name, String language, String zone, String theme, String signature) {
        var mistakes = new ArrayList<String>();
        if (name.isBlank() || name.length() > 100) {
            mistakes.add("signin.mistake.name");
        }
        if (!Set.of("ru", "en").contains(language)
                || !Set.of("auto", "light", "dark").contains(theme)) {
            mistakes.add("signin.mistake.choice");
        }
        if (!isZone(zone)) {
            mistakes.add("signin.mistake.zone");
        }
        if (signature.length() > 2000) {
            mistakes.add("signin.mistake.signature");
        }
        return mistakes;
    }

    private static boolean isZone(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
