package org.pochtenie.desk.tryon;

/** How often a rule speaks about the letters, as things are and as they would be. */
public record RuleCount(String rule, int before, int after) {
    public int more() {
        return after - before;
    }
}
