package org.pochtenie.desk.plumbing;

import java.time.ZoneId;

/**
 * Who looks at a page, as far as every page needs to know.
 *
 * @param id of the colleague, 0 for nobody
 * @param role owner, lead, colleague, or empty for nobody
 * @param theme auto, light or dark
 */
public record Visitor(long id, String name, String address, String role, String language, ZoneId zone, String theme) {

    public static Visitor nobody(String language, ZoneId zone) {
        return new Visitor(0, "", "", "", language, zone, "auto");
    }

    public boolean signedIn() {
        return id != 0;
    }

    public boolean isOwner() {
        return role.equals("owner");
    }

    /** An owner may all that a lead may. */
    public boolean isLead() {
        return isOwner() || role.equals("lead");
    }
}
