package org.pochtenie.desk.commandline.jsonl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pochtenie.desk.commandline.console.GivenFile;
import org.pochtenie.desk.commandline.console.JsonLines;
import org.pochtenie.desk.commandline.console.Options;
import org.pochtenie.desk.commandline.console.Progress;
import org.pochtenie.desk.commandline.console.Say;
import org.pochtenie.desk.commandline.console.Wrong;
import org.pochtenie.letters.Conversations;
import org.pochtenie.letters.Conversations.Member;
import org.pochtenie.letters.Conversations.Place;
import org.pochtenie.letters.Conversations.Repair;
import org.pochtenie.letters.LetterFiles;
import org.pochtenie.letters.LetterReader;

/** {@code jsonl threads}: which letters of an mbox belong together, and which answers which. */
final class ThreadsAsJson {
    private static final String WITHOUT_IDS = "--without-ids";
    private static final String GUESS = "--guess";

    private final Path path;
    private final boolean withoutIds;
    private final boolean guess;
    private final JsonLines lines;
    private final Progress progress = new Progress();

    ThreadsAsJson(List<String> arguments, JsonLines lines) {
        var paths = Options.paths(arguments, List.of(WITHOUT_IDS, GUESS));
        if (paths.size() != 1) {
            throw new Wrong(Say.words("wrong.onepath") + "\n\n" + Say.words("usage.jsonl"));
        }
        this.path = paths.getFirst();
        this.withoutIds = arguments.contains(WITHOUT_IDS);
        this.guess = withoutIds || arguments.contains(GUESS);
        this.lines = lines;
    }

    void run() throws IOException {
        var members = members();
        var places = Conversations.of(members, guess ? Repair.CAUTIOUS : Repair.NONE);
        for (var i = 0; i < places.size(); i++) {
            write(members.get(i), places.get(i));
        }
    }

    private List<Member> members() throws IOException {
        var members = new ArrayList<Member>();
        try (var letters = LetterFiles.in(path);
                var work = new InOrder<Member>(member -> {
                    members.add(member);
                    progress.one();
                })) {
            while (letters.hasNext()) {
                var found = letters.next();
                work.add(found.bytes().length, () -> member(found));
            }
            work.finish();
        } catch (UncheckedIOException unreadable) {
            throw GivenFile.unreadable(path, unreadable.getCause());
        } finally {
            progress.end();
        }
        return members;
    }

    private Member member(LetterFiles.Found found) {
        var member = Member.of(LetterReader.read(found.bytes()), found.id());
        return withoutIds ? member.withoutAncestors() : member;
    }

    private void write(Member member, Place place) throws IOException {
        lines.write(json -> {
            json.writeStringProperty("mid", member.id());
            json.writeStringProperty("thread", place.conversation());
            JsonLines.string(json, "parent", place.parent());
            json.writeBooleanProperty("guessed", place.guessed());
        });
    }
}
