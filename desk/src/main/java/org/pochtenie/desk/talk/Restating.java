package org.pochtenie.desk.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pochtenie.desk.plumbing.Visit;

/** What can be asked back while somebody talks, made of what is noted: heard is what was said back and found right. */
final class Restating {
    private static final int LATEST = 2;

    private Restating() {}

    /** The questions to say, at most six. */
    static List<String> prompts(Talk talk, Visit visit) {
        var results = talk.noted().results();
        var prompts = new ArrayList<String>();
        if (!talk.about().isBlank() && results.isEmpty()) {
            prompts.add(visit.t("talk.restate.about", inSentence(talk.about())));
        }
        latest(results.agreed()).forEach(line -> prompts.add(restated(line, visit)));
        latest(results.ours()).forEach(line -> prompts.add(restated(line, visit)));
        results.questions().stream()
                .reduce((one, other) -> other)
                .ifPresent(line -> prompts.add(visit.t("talk.restate.open", inSentence(line))));
        prompts.add(visit.t(results.isEmpty() ? "talk.restate.else" : "talk.restate.last"));
        return prompts;
    }

    private static List<String> latest(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - LATEST), lines.size());
    }

    private static String restated(String line, Visit visit) {
        return visit.t("talk.restate.before") + " " + inSentence(line) + "?";
    }

    /** As it stands within a sentence: a word that is a name or an abbreviation keeps its capital. */
    private static String inSentence(String line) {
        var bare = line.strip().replaceFirst("[.!?…;,]+$", "");
        boolean shouted = bare.length() > 1 && Character.isUpperCase(bare.charAt(1));
        return bare.isEmpty() || shouted ? bare : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }
}
