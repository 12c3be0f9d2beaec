package org.pochtenie.desk.complaint;

import org.pochtenie.desk.plumbing.Sql;

/** Why a client had to complain. */
public enum Cause {
    LATE,
    FAULT,
    MISUNDERSTOOD,
    SILENCE,
    MANNERS,
    PRICE,
    OTHER;

    public String word() {
        return Sql.word(this);
    }
}
