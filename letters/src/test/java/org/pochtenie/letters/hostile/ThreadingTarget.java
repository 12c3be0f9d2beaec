package org.pochtenie.letters.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pochtenie.letters.Conversations;
import org.pochtenie.letters.Conversations.Member;
import org.pochtenie.letters.Conversations.Place;
import org.pochtenie.letters.LetterReader;

/** Whatever letters refer to, each has a place, no letter stands below itself, and answers share a conversation. */
final class ThreadingTarget {
    /** How a second letter of an id is called. */
    private static final Pattern COPY = Pattern.compile(" \\(\\d+\\)$");

    private ThreadingTarget() {}

    /** Of each line the first letter is an id, the others are the ids it refers to; a line with a colon is a letter. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        List<Member> members = members(new String(bytes, StandardCharsets.ISO_8859_1));
        Watch.over(() -> Stream.of(Conversations.Repair.values()).forEach(repair -> {
            List<Place> places = Conversations.of(members, repair);
            Watch.hold(places.size() == members.size(), "a letter without a place");
            Watch.hold(places.equals(Conversations.of(members, repair)), "placed twice, two places");
            sound(members, places);
        }));
    }

    static List<Member> members(String lines) {
        List<Member> members = new ArrayList<>();
        for (String line : lines.split("\n")) {
            members.add(member(line, members.size()));
        }
        return members;
    }

    private static Member member(String line, int number) {
        if (line.indexOf(':') >= 0) {
            String letter = line.replace('\t', '\n') + "\n\n" + line;
            return Member.of(LetterReader.read(letter.getBytes(StandardCharsets.ISO_8859_1)), "m" + number);
        }
        List<String> ancestors =
                line.chars().skip(1).limit(50).mapToObj(Character::toString).toList();
        return new Member(line.isEmpty() ? "m" + number : line.substring(0, 1), ancestors);
    }

    private static void sound(List<Member> members, List<Place> places) {
        Map<String, Place> byId = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            byId.putIfAbsent(members.get(i).id(), places.get(i));
        }
        for (Place place : places) {
            Place above = place;
            for (int steps = 0; above.parent() != null; steps++) {
                Watch.hold(steps <= places.size(), "a circle");
                if (COPY.matcher(above.parent()).find()) {
                    break;
                }
                above = byId.get(above.parent());
                Watch.hold(above != null, "a parent that is not here");
                Watch.hold(above.conversation().equals(place.conversation()), "an answer in another conversation");
            }
        }
    }
}
