package org.pochtenie.desk.signin;

import java.time.ZoneId;
import org.pochtenie.desk.plumbing.Visitor;

/** One of us: somebody who reads and answers letters here. */
public record Colleague(
        long id,
        String name,
        String address,
        Role role,
        String position,
        String language,
        ZoneId zone,
        String theme,
        String signature) {

    /** What a colleague may: an owner all, a lead the team's work, a colleague the letters. */
    public enum Role {
        OWNER,
        LEAD,
        COLLEAGUE;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static Role of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }
    }

    public Visitor visitor() {
        return new Visitor(id, name, address, role.word(), language, zone, theme);
    }
}
