package org.pochtenie.desk.ownrule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.pochtenie.desk.Settings;
import org.pochtenie.desk.plumbing.Live;
import org.pochtenie.rulebook.Rulebook;
import org.pochtenie.rulebook.Wording;
import org.pochtenie.rulebook.profile.Mistake;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The folder {@code rules} among the desk's data: every {@code .txt} and {@code .xml} file in it is a rule, read when it changes. One that is
 * broken is refused, with the reason to be seen; the others hold.
 */
@Component
public class RuleFolder {
    private static final Wording UNREADABLE = new Wording("Файл не читается: %s", "The file cannot be read: %s");

    private final Path folder;
    private final OwnRuleCheck check;
    private final Live live;
    private Map<String, String> seen = Map.of();
    private volatile List<FolderRule> rules = List.of();

    RuleFolder(Settings settings, OwnRuleCheck check, Live live) {
        this.folder = settings.data().resolve("rules");
        this.check = check;
        this.live = live;
    }

    public Path path() {
        return folder;
    }

    /** Every file, those that are refused too; the same list until something changes. */
    public List<FolderRule> files() {
        return rules;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    synchronized void look() {
        var found = found();
        if (found.equals(seen)) {
            return;
        }
        var taken = new HashSet<String>();
        var read = new ArrayList<FolderRule>();
        found.keySet().forEach(name -> read.add(read(name, taken)));
        seen = found;
        rules = List.copyOf(read);
        live.changed("rules");
    }

    private FolderRule read(String name, Set<String> taken) {
        try {
            var text = Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
            var read = check.check(
                    text, id -> taken.contains(id) || Rulebook.rule(id).isPresent());
            taken.add(read.id());
            return new FolderRule(name, read.rule(), read.grammar(), read.mistakes());
        } catch (IOException e) {
            return new FolderRule(
                    name, null, null, List.of(new Mistake(1, 1, UNREADABLE.with(String.valueOf(e.getMessage())))));
        }
    }

    /** File name to what tells that it has changed. */
    private Map<String, String> found() {
        var found = new TreeMap<String, String>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if ((name.endsWith(".txt") || name.endsWith(".xml")) && !name.startsWith(".")) {
                    found.put(name, Files.getLastModifiedTime(file) + " " + Files.size(file));
                }
            }
        } catch (IOException gone) {
            return new TreeMap<>(seen); // somebody is at work there; the next look will tell
        }
        return found;
    }
}
