package org.pochtenie.desk.conversation;

/** Why the sender of a letter may not be who he seems to be, the gravest first. */
public enum Doubt {
    /** Our own mail server found that the domain of the address disowns the letter. */
    NOT_CONFIRMED,
    /** The name shows an address, and it is not the one from which the letter came. */
    OTHER_ADDRESS,
    /** The name is that of a colleague, and the address is not ours. */
    COLLEAGUE_NAME
}
